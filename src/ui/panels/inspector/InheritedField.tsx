import { Link2, PencilLine } from "lucide-react";
import { flushSync } from "react-dom";
import { setOverride } from "../../../domain/edits/setOverride.ts";
import type { IniField } from "../../../domain/model/fields/index.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import type { Text } from "../../../domain/model/text.ts";
import { descriptionOf } from "../../kit/fields/descriptions.ts";
import { ReadOnlyText } from "../../kit/fields/TextInput.tsx";
import { runEdit, useDesign, useSession, useStudio } from "../../studio.tsx";
import { CatalogueRow } from "./CatalogueRow.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { applianceIn, ownValueOf, sharedTextFor } from "./inherited.ts";
import { DEPLOYMENT_ID } from "./inspected.ts";
import { OwnValue } from "./OwnValue.tsx";

interface InheritedFieldProps {
  readonly applianceId: string;
  readonly field: IniField;
  readonly findings: readonly Finding[];
}

/** A value that an appliance shares: dashed and to look at, with the way to its owner; or the appliance's own in its place. */
export function InheritedField({ applianceId, field, findings }: InheritedFieldProps) {
  const own = useDesign(({ deployment }) => ownValueOf(deployment, applianceId, field));
  const shared = useDesign(({ deployment }) => sharedTextFor(deployment, applianceId, field));
  const Row = own ? OwnValue : SharedValue;
  return <Row applianceId={applianceId} field={field} findings={findings} shared={shared} text={own ? own.text : shared} />;
}

export interface SharedFieldProps extends InheritedFieldProps {
  /** The owner's text. */
  readonly shared: Text;
  /** The text this appliance's file has. */
  readonly text: Text;
}

function SharedValue({ applianceId, field, findings, shared }: SharedFieldProps) {
  const studio = useStudio();
  const requestFocus = useSession((session) => session.requestFocus);
  const siteId = useDesign(({ deployment }) => applianceIn(deployment, applianceId)?.site.id ?? "");
  const id = fieldDomId(applianceId, field.name);

  function takeOwn(): void {
    const { section, key } = field.ini;
    // One step with what is typed there next.
    const mergeKey = `override ${applianceId} ${section} ${key}`;
    flushSync(() => runEdit(studio, setOverride, { appliance: applianceId, section, key, text: shared }, { mergeKey }));
    const input = document.getElementById(id);
    input?.focus();
    if (input instanceof HTMLInputElement) input.select();
  }

  const about = [`Shared: the ${field.owner}'s value.`, ...(shared === undefined ? ["Absent: no line in the file."] : [])];
  return (
    <CatalogueRow id={id} field={field} about={about} findings={findings}>
      <div className="flex items-center gap-0.5">
        <div className="relative min-w-0 flex-1">
          <ReadOnlyText
            id={id}
            mono
            text={shared ?? ""}
            placeholder={shared === undefined ? "absent" : undefined}
            aria-describedby={descriptionOf(id, findings)}
          />
        </div>
        <button
          type="button"
          aria-label={`${field.owner}: go to ${field.label}`}
          title={`Edit it at the ${field.owner}, for all that share it`}
          className="inline-flex h-7 shrink-0 items-center gap-1 rounded-field px-1.5 text-[12px] font-medium text-accent hover:bg-hover"
          onClick={() => requestFocus(field.owner, field.owner === "site" ? siteId : DEPLOYMENT_ID, field.name)}
        >
          <Link2 size={12} aria-hidden />
          {field.owner}
        </button>
        <button
          type="button"
          aria-label={`Own value for ${field.label}`}
          title="Own value: let this appliance's file differ"
          className="inline-flex size-7 shrink-0 items-center justify-center rounded-field text-second hover:bg-hover hover:text-text"
          onClick={takeOwn}
        >
          <PencilLine size={13} aria-hidden />
        </button>
      </div>
    </CatalogueRow>
  );
}
