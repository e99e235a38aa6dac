import type { Studio } from "../studio.tsx";

/** Opens a note for writing where it stands on the canvas. */
export function writeNote({ session }: Pick<Studio, "session">, id: string): void {
  session.getState().startRenaming({ id, place: "canvas" });
}
