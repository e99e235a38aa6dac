import { useCallback } from "react";
import type { PickedFile } from "../../../store/jobs.ts";
import { Button } from "../../kit/Button.tsx";
import { ProgressBar } from "../../kit/ProgressBar.tsx";
import { useStudio } from "../../studio.tsx";
import { DialogContent, Modal } from "../Dialog.tsx";
import { barOf } from "../progressWords.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { useLooking } from "./useLooking.ts";

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
  const looking = useLooking(files, fail);
  // One frame for both: the preview takes the place of the progress.
  return (
    <Modal size={looking.state === "read" ? "full" : "normal"} onClose={close}>
      {looking.state === "read" ? (
        <ImportPreview found={looking.found} close={close} fail={fail} />
      ) : (
        <DialogContent title="Looking through the files" actions={<Button onClick={close}>Cancel</Button>}>
          <p className="py-1">Nothing is replaced meanwhile.</p>
          <ProgressBar {...barOf(looking.progress, "gathering")} className="my-2" />
        </DialogContent>
      )}
    </Modal>
  );
}
