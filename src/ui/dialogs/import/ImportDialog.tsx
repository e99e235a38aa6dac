import { FilePlus2 } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
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
  const isLong = useIsLong();
  if (looking.state === "reading" && !isLong) return null;
  // One frame for both, in which the preview takes the place of the progress and Cancel stays where it is, under the pointer perhaps.
  return (
    <Modal size="full" onClose={close}>
      {looking.state === "read" ? (
        <ImportPreview found={looking.found} close={close} fail={fail} />
      ) : (
        <DialogContent
          title="Looking through the files"
          description="Nothing is replaced meanwhile."
          actions={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button look="primary" icon={FilePlus2} disabled>
                New design
              </Button>
            </>
          }
        >
          <div className="grid h-full place-items-center px-5">
            <ProgressBar {...barOf(looking.progress, "gathering")} className="w-full max-w-[420px]" />
          </div>
        </DialogContent>
      )}
    </Modal>
  );
}

/** What is done within this time, in milliseconds, needs no word of how far it is: that would be a flash and no more. */
const PATIENCE = 300;

/** Whether it has taken longer than a moment. */
function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
