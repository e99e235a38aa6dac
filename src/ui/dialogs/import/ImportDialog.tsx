import { useCallback } from "react";
import type { PickedFile } from "../../../store/ports.ts";
import { Button } from "../../kit/Button.tsx";
import { useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { useGathered } from "./useGathered.ts";
import { counted } from "./words.ts";

/** Looks through files that were picked or dropped, then shows what they would become. */
export default function ImportDialog({ files }: { readonly files: Promise<readonly PickedFile[]> }) {
  const { session } = useStudio();
  const close = useCallback(() => session.getState().lookAt(undefined), [session]);
  const fail = useCallback(
    (message: string) => {
      close();
      session.getState().announce(message, "error");
    },
    [close, session],
  );
  const gathering = useGathered(files, fail);
  if (gathering.state === "read") return <ImportPreview offer={gathering.offer} close={close} />;
  return (
    <Dialog title="Looking through the files" onClose={close} actions={<Button onClick={close}>Cancel</Button>}>
      <p role="status" className="py-1">
        {counted(gathering.filesRead, "file")} so far. Nothing is replaced meanwhile.
      </p>
      <div aria-hidden className="my-2 h-1 overflow-hidden rounded-full bg-line">
        <div className="h-full w-1/3 animate-pulse rounded-full bg-accent motion-reduce:animate-none" />
      </div>
    </Dialog>
  );
}
