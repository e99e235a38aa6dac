// Makes a screenshot small: a PNG of true colours becomes one of 256, which for an interface nobody sees and takes a third of the room.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = 8;
const MOST_COLOURS = 256;

/** The share of a picture from which on a colour fills an area. */
const AREA = 1 / 2000;

/**
 * @param {Buffer} png 8 bits per channel, not interlaced, as browsers take it
 * @returns {Buffer} the same picture with at most 256 colours
 */
export function smallPicture(png) {
  const { width, height, colours } = decode(png);
  const palette = paletteOf(colours);
  const indexes = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x];
      let index = indexes.get(colour);
      if (index === undefined) {
        index = nearest(palette, colour);
        indexes.set(colour, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours of all pixels, row by row, each as one number. */
function decode(png) {
  let [width, height, channelCount] = [0, 0, 3];
  const parts = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") [width, height, channelCount] = [data.readUInt32BE(0), data.readUInt32BE(4), data[9] === 6 ? 4 : 3];
    if (type === "IDAT") parts.push(data);
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width * channelCount, height, channelCount);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const at = pixel * channelCount;
    colours[pixel] = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
  }
  return { width, height, colours };
}

/** Takes back what the rows of a PNG were filtered with (PNG specification, section 9). */
function unfiltered(raw, rowLength, height, step) {
  const bytes = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (rowLength + 1)];
    for (let x = 0; x < rowLength; x += 1) {
      const left = x >= step ? bytes[y * rowLength + x - step] : 0;
      const up = y > 0 ? bytes[(y - 1) * rowLength + x] : 0;
      const upLeft = x >= step && y > 0 ? bytes[(y - 1) * rowLength + x - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter];
      bytes[y * rowLength + x] = raw[y * (rowLength + 1) + 1 + x] + guess;
    }
  }
  return bytes;
}

function paeth(left, up, upLeft) {
  const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

/**
 * The most frequent colours, leaving out those that are hardly to be told from one before; as few of these as it takes. What fills an
 * area stays as it is.
 */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([, one], [, other]) => other - one);
  const area = colours.length * AREA;
  for (let tolerance = 0; ; tolerance += 1) {
    const palette = [];
    for (const [colour, count] of frequent) {
      if (count >= area || palette.every((one) => distance(one, colour) > tolerance)) palette.push(colour);
      if (palette.length > MOST_COLOURS) break;
    }
    if (palette.length <= MOST_COLOURS) return palette;
  }
}

function nearest(palette, colour) {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(palette[index], colour) < distance(palette[best], colour)) best = index;
  }
  return best;
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The greatest difference in one channel. */
function distance(one, other) {
  return Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  );
}

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
