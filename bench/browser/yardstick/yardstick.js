// The yardstick: 200 frames, 3,600 boxes with labels and 6,400 links on one plain 2D canvas, which is what drawing in a browser costs
// when there is nothing else to do. It pans, zooms and drags; it draws everything anew for every frame, seen or not, with no cleverness.

const COLUMNS = 20;
const FRAME = { width: 900, height: 500, gap: 60 };
const BOX = { width: 150, height: 66, gap: 20 };
const IN_A_ROW = 5;

const frames = Array.from({ length: 200 }, (_, index) => ({
  x: (index % COLUMNS) * (FRAME.width + FRAME.gap),
  y: Math.floor(index / COLUMNS) * (FRAME.height + FRAME.gap),
  label: `Branch ${String(index + 1).padStart(3, "0")}`,
  // The last two of 18 are what the other sixteen are linked to.
  boxes: Array.from({ length: 18 }, (_, nth) => ({
    x: 30 + (nth % IN_A_ROW) * (BOX.width + BOX.gap),
    y: 60 + Math.floor(nth / IN_A_ROW) * (BOX.height + BOX.gap),
    label: `Appliance ${nth + 1}`,
  })),
}));

const canvas = document.querySelector("canvas");
const context = canvas.getContext("2d");
const view = { x: 0, y: 0, zoom: 1 };
let isDue = false;

function draw() {
  isDue = false;
  const { width, height } = canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "#f6f7f9";
  context.fillRect(0, 0, width, height);
  context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
  for (const frame of frames) drawFrame(frame);
}

function drawFrame({ x, y, label, boxes }) {
  context.fillStyle = "#ffffff";
  context.strokeStyle = "#98a2b3";
  context.fillRect(x, y, FRAME.width, FRAME.height);
  context.strokeRect(x, y, FRAME.width, FRAME.height);
  context.fillStyle = "#101828";
  context.font = "600 16px sans-serif";
  context.fillText(label, x + 16, y + 30);
  context.beginPath();
  for (const from of boxes.slice(0, 16)) {
    for (const to of boxes.slice(16)) {
      context.moveTo(x + from.x + BOX.width / 2, y + from.y + BOX.height / 2);
      context.lineTo(x + to.x + BOX.width / 2, y + to.y + BOX.height / 2);
    }
  }
  context.stroke();
  context.font = "12px sans-serif";
  for (const box of boxes) {
    context.fillStyle = "#f2f4f7";
    context.fillRect(x + box.x, y + box.y, BOX.width, BOX.height);
    context.strokeRect(x + box.x, y + box.y, BOX.width, BOX.height);
    context.fillStyle = "#101828";
    context.fillText(box.label, x + box.x + 10, y + box.y + 24);
  }
}

function change() {
  if (!isDue) requestAnimationFrame(draw);
  isDue = true;
}

function fitAll() {
  const width = COLUMNS * (FRAME.width + FRAME.gap) - FRAME.gap;
  const height = (frames.length / COLUMNS) * (FRAME.height + FRAME.gap) - FRAME.gap;
  view.zoom = Math.min(canvas.width / width, canvas.height / height);
  view.x = (canvas.width - width * view.zoom) / 2;
  view.y = (canvas.height - height * view.zoom) / 2;
}

/** What lies under a point of the canvas: a box, else a frame. */
function hit(x, y) {
  const frame = frames.findLast((one) => x >= one.x && y >= one.y && x <= one.x + FRAME.width && y <= one.y + FRAME.height);
  const box = frame?.boxes.findLast(
    (one) => x >= frame.x + one.x && y >= frame.y + one.y && x <= frame.x + one.x + BOX.width && y <= frame.y + one.y + BOX.height,
  );
  return box ?? frame;
}

let dragged;
let last;
canvas.addEventListener("mousedown", ({ clientX, clientY }) => {
  dragged = hit((clientX - view.x) / view.zoom, (clientY - view.y) / view.zoom);
  last = { x: clientX, y: clientY };
});
window.addEventListener("mousemove", ({ clientX, clientY }) => {
  if (last === undefined) return;
  if (dragged === undefined) {
    view.x += clientX - last.x;
    view.y += clientY - last.y;
  } else {
    dragged.x += (clientX - last.x) / view.zoom;
    dragged.y += (clientY - last.y) / view.zoom;
  }
  last = { x: clientX, y: clientY };
  change();
});
window.addEventListener("mouseup", () => {
  last = undefined;
});
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const zoom = view.zoom * 2 ** (-event.deltaY / 500);
  view.x = event.clientX - ((event.clientX - view.x) / view.zoom) * zoom;
  view.y = event.clientY - ((event.clientY - view.y) / view.zoom) * zoom;
  view.zoom = zoom;
  change();
});

window.yardstick = {
  showFrame(nth) {
    const { x, y } = frames[nth];
    view.zoom = Math.min(1, canvas.width / (FRAME.width + 60), canvas.height / (FRAME.height + 60));
    view.x = (canvas.width - FRAME.width * view.zoom) / 2 - x * view.zoom;
    view.y = (canvas.height - FRAME.height * view.zoom) / 2 - y * view.zoom;
    change();
  },
  placeOf(nth, what) {
    const { x, y, boxes } = frames[nth];
    const at = what === "box" ? { x: x + boxes[7].x + 8, y: y + boxes[7].y + 8 } : { x: x + 8, y: y + 8 };
    return { x: at.x * view.zoom + view.x, y: at.y * view.zoom + view.y };
  },
};

canvas.width = canvas.clientWidth;
canvas.height = canvas.clientHeight;
fitAll();
draw();
canvas.dataset.drawn = "";
