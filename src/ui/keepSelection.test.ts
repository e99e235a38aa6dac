import { describe, expect, it } from "vitest";
import { addSite } from "../domain/edits/addSite.ts";
import { setField } from "../domain/edits/setField.ts";
import { FIXTURES } from "../fixtures/index.ts";
import { createDocumentStore } from "../store/documentStore.ts";
import { createSessionStore } from "../store/sessionStore.ts";
import { keepSelection } from "./keepSelection.ts";

function studio() {
  const document = createDocumentStore(FIXTURES["two-sites"]());
  const session = createSessionStore();
  keepSelection({ document, session });
  const ids = () => document.getState().design.deployment.sites.map(({ id }) => id);
  return { document, session, ids };
}

describe("the selection", () => {
  it("holds nothing that an undo has taken away", () => {
    const { document, session, ids } = studio();
    const [kept = ""] = ids();
    document.getState().run(addSite, { count: 1 });
    const added = ids().at(-1) ?? "";
    session.getState().select([kept, added]);
    document.getState().undo();
    expect(session.getState().selection).toEqual([kept]);
  });

  it("stays the same list while everything in it is there", () => {
    const { document, session, ids } = studio();
    session.getState().select(ids());
    const { selection } = session.getState();
    document.getState().run(setField, { owner: "site", id: ids()[0] ?? "", field: "city", text: "Delft" });
    expect(session.getState().selection).toBe(selection);
  });
});
