import { useEffect, useRef } from "react";
import { TEMPLATES, type Template } from "../../../fixtures/templates/index.ts";
import { showDesign } from "../../commands/files.ts";
import { Button } from "../../kit/Button.tsx";
import { useDesign, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { TemplateCard } from "./TemplateCard.tsx";

/** The gallery: whole designs to start from, each with a picture and its figures. */
export default function TemplatesDialog() {
  const studio = useStudio();
  const empty = useDesign(({ deployment }) => deployment.sites.length === 0);
  const list = useRef<HTMLUListElement>(null);
  // The dialog would begin with its button to close.
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  const close = () => studio.session.getState().openDialog(undefined);

  function open(template: Template): void {
    showDesign(studio, template.make(), `New from template “${template.name}”`);
    studio.session.getState().announce(`“${template.name}” is open. Its notes, at the right, say what to replace.`);
    close();
  }

  return (
    <Dialog
      title="New from template"
      description={`Complete designs without an error, to be changed into yours. ${empty ? "" : "The one you choose takes the place of the open design; undo brings that back."}`}
      size="wide"
      onClose={close}
      actions={
        <>
          <p className="mr-auto self-center text-[12px] text-second">
            Domains and addresses are examples. The notes of each design say what to replace.
          </p>
          <Button onClick={close}>Cancel</Button>
        </>
      }
    >
      <ul ref={list} className="grid grid-cols-2 gap-3 pb-2 narrow:grid-cols-1">
        {TEMPLATES.map((template) => (
          <li key={template.id} className="flex">
            <TemplateCard template={template} open={open} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
