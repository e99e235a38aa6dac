import { Link2, PencilLine } from "lucide-react";
import { flushSync } from "react-dom";
import { several } from "../../../../domain/edits/several.ts";
import { resetAll, takeOwnAll } from "../../../../domain/edits/writeAll.ts";
import type { IniField } from "../../../../domain/model/fields/index.ts";
import { type HeldText, sitesOf } from "../../../../domain/model/members.ts";
import { SEVERAL_ID } from "../../../../store/sessionStore.ts";
import { descriptionOf } from "../../../kit/fields/descriptions.ts";
import { ReadOnlyText } from "../../../kit/fields/TextInput.tsx";
import { runEdit, useDesign, useSession, useStudio } from "../../../studio.tsx";
import { CatalogueRow } from "../CatalogueRow.tsx";
import { FieldControl } from "../FieldControl.tsx";
import { fieldDomId } from "../fieldDomId.ts";
import { DEPLOYMENT_ID } from "../inspected.ts";
import { sharedWords, WayBack } from "../WayBack.tsx";
import { SHOWN_FINDINGS } from "./LimitedFindings.tsx";
import { MixedMark } from "./MixedMark.tsx";
import { mixedWords } from "./mixedWords.ts";
import type { SeveralFieldProps } from "./SeveralField.tsx";
import { useCommonField } from "./useCommonField.ts";

/**
 * A value that several appliances share with their site or the deployment: dashed and to look at, with the way to its owner;
 * or to write, where some have a value of their own, with the way back for all of them.
 */
export function SeveralShared({ members, field, findings, isUnfolded, unfold }: SeveralFieldProps<IniField>) {
  const studio = useStudio();
  const deployment = useDesign((design) => design.deployment);
  const { common, text, mixed, write, around } = useCommonField(members, field);
  const id = fieldDomId(SEVERAL_ID, field.name);
  const isShared = common.own === 0;
  /** A list of choices says by itself what is mixed. */
  const hasValues = isShared || field.choices === undefined;
  const shown = findings.slice(0, SHOWN_FINDINGS);

  function run(batch: Parameters<typeof several.apply>[1]): void {
    flushSync(() => runEdit(studio, several, batch));
    const input = document.getElementById(id);
    input?.focus();
    if (input instanceof HTMLInputElement) input.select();
  }

  return (
    <CatalogueRow
      id={id}
      field={field}
      about={[
        isShared ? `Shared: the ${field.owner}'s value.` : `Own value in ${common.own} of ${members.length}.`,
        ...mixedWords(common, members, !isShared),
        ...(mixed === undefined && text === undefined ? ["Absent: no line in the file."] : []),
      ]}
      findings={findings}
      findingsApart
      tag={
        !isShared && (
          <span aria-hidden className="rounded-[4px] bg-accent-soft px-1 text-[10.5px] font-medium text-accent">
            {common.own === members.length ? "own value" : `own in ${common.own} of ${members.length}`}
          </span>
        )
      }
      below={
        !isShared && (
          <WayBack
            words={`Use the ${field.owner}’s value in all`}
            label={field.label}
            shared={wordsOf(common.shared)}
            reset={() => run(resetAll(deployment, members, field))}
          />
        )
      }
    >
      <div className="flex items-center gap-0.5" {...around(hasValues, unfold)}>
        <div className="relative min-w-0 flex-1">
          {isShared ? (
            <ReadOnlyText
              id={id}
              mono
              text={text ?? ""}
              placeholder={mixed ?? (text === undefined ? "absent" : undefined)}
              aria-describedby={descriptionOf(id, shown)}
            />
          ) : (
            <FieldControl
              id={id}
              own
              field={field}
              text={text}
              mixed={mixed}
              findings={shown}
              hasMark={mixed !== undefined}
              write={write}
            />
          )}
          {mixed !== undefined && hasValues && (
            <MixedMark field={field} count={common.texts.length} isUnfolded={isUnfolded} unfold={unfold} />
          )}
        </div>
        {isShared && (
          <>
            <OwnerLink field={field} sites={sitesOf(members)} />
            <button
              type="button"
              aria-label={`Own value for ${field.label}`}
              title="Own value: let the files of these appliances differ"
              className="inline-flex size-7 shrink-0 items-center justify-center rounded-field text-second hover:bg-hover hover:text-text"
              onClick={() => run(takeOwnAll(deployment, members, field))}
            >
              <PencilLine size={13} aria-hidden />
            </button>
          </>
        )}
      </div>
    </CatalogueRow>
  );
}

function OwnerLink({ field, sites }: { readonly field: IniField; readonly sites: readonly string[] }) {
  const requestFocus = useSession((session) => session.requestFocus);
  const requestCommonFocus = useSession((session) => session.requestCommonFocus);
  const isSites = field.owner === "site" && sites.length > 1;
  const owner = isSites ? "sites" : field.owner;

  function go(): void {
    if (isSites) requestCommonFocus("site", sites, field.name);
    else requestFocus(field.owner, field.owner === "site" ? (sites[0] ?? "") : DEPLOYMENT_ID, field.name);
  }

  return (
    <button
      type="button"
      aria-label={`${owner}: go to ${field.label}`}
      title={`Edit it at the ${owner}, for all that share it`}
      className="inline-flex h-7 shrink-0 items-center gap-1 rounded-field px-1.5 text-[12px] font-medium text-accent hover:bg-hover"
      onClick={go}
    >
      <Link2 size={12} aria-hidden />
      {owner}
    </button>
  );
}

function wordsOf(shared: readonly HeldText[]): string {
  return shared.length > 1 ? `${shared.length} values` : sharedWords(shared[0]?.text);
}
