import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { addNote } from "../edits/addNote.ts";
import { placeItems } from "../edits/placeItems.ts";
import { arrangeSites, framesOf } from "./deployment.ts";
import { placesOf } from "./places.ts";

const design = addNote.apply(twoSites(), { position: { x: 40, y: -300 } });
const [seattle, amsterdam] = design.deployment.sites;
const inside = [...(seattle?.appliances ?? []), ...(seattle?.gateways ?? [])].map(({ id }) => id);
const ids = [amsterdam?.id ?? "", ...inside, ...(design.layout.notes ?? []).map(({ id }) => id)];

describe("the places of things", () => {
  it("are those at which a hand would put them to move nothing", () => {
    const places = placesOf(design, ids);
    expect(Object.keys(places).sort()).toEqual([...ids].sort());
    const placed = placeItems.apply(design, { positions: places });
    expect(placesOf(placed, ids)).toEqual(places);
    const framesIn = ({ deployment, layout }: typeof design) => arrangeSites(framesOf(deployment.sites, layout), layout.positions);
    expect(framesIn(placed)).toEqual(framesIn(design));
  });

  it("are none for what goes along with its site", () => {
    expect(Object.keys(placesOf(design, [seattle?.id ?? "", ...inside]))).toEqual([seattle?.id]);
  });
});
