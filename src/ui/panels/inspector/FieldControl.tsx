import type { Field, FieldKind } from "../../../domain/model/fields/index.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { siteTitles } from "../../../domain/model/lookup.ts";
import type { Text } from "../../../domain/model/text.ts";
import { descriptionOf } from "../../kit/fields/descriptions.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { TextArea, TextInput } from "../../kit/fields/TextInput.tsx";
import { useDesign } from "../../studio.tsx";
import { choicesFor } from "./choices.ts";
import { useHistory } from "./useHistory.ts";
import { usePlainNumber } from "./usePlainNumber.ts";

export interface FieldControlProps {
  readonly id: string;
  readonly field: Field;
  readonly text: Text;
  readonly findings: readonly Finding[];
  /** An appliance's own value in the place of a shared one. */
  readonly own?: boolean;
  readonly hasMark?: boolean;
  readonly placeholder?: string;
  /** Several things have different texts; says how many. */
  readonly mixed?: string | undefined;
  /** Writes the text; undefined makes it absent. One visit to the field is one undo step. */
  write(text: Text): void;
}

/** The control that suits a field's kind, with the field's text in it as it is written. */
export function FieldControl(props: FieldControlProps) {
  const { field } = props;
  if (field.kind === "site") return <SiteChoice {...props} />;
  if (field.choices) return <ChoiceControl {...props} known={field.choices} labelOf={(one) => field.choiceLabels?.[one] ?? one} />;
  return <TypedControl {...props} />;
}

/** Values that people compare letter by letter, also where no ini holds them. */
const MONO_KINDS: ReadonlySet<FieldKind> = new Set(["netbios", "fqdn", "address", "subnet", "range-list", "path"]);

function common({ id, field, findings, own }: FieldControlProps) {
  return {
    id,
    own,
    mono: field.ini !== undefined || MONO_KINDS.has(field.kind),
    "aria-describedby": descriptionOf(id, findings),
    "aria-invalid": findings.some((finding) => finding.severity === "error") || undefined,
  };
}

function TypedControl(props: FieldControlProps) {
  const { field, text, hasMark, mixed, placeholder = mixed, write } = props;
  const Control = field.kind === "notes" ? TextArea : TextInput;
  const typing = { ...useHistory(), write, ...(field.ini && text === "" && { removeLine: () => write(undefined) }) };
  const plain = usePlainNumber(field, text ?? "", typing);
  return <Control {...common(props)} text={text ?? ""} placeholder={placeholder} hasMark={hasMark} typing={plain} />;
}

interface ChoiceProps extends FieldControlProps {
  readonly known: readonly string[];
  labelOf?(known: string): string;
}

/** Stands for different texts; no choice has this value. */
const MIXED = "mixed";

function ChoiceControl({ known, labelOf, ...props }: ChoiceProps) {
  const { leave, undo, redo } = useHistory();
  const isEmptyChoice = props.text === "" && props.field.ini === undefined;
  const { choices, chosen } = choicesFor(known, isEmptyChoice ? undefined : props.text, labelOf);
  const options = props.mixed === undefined ? choices : [{ value: MIXED, label: props.mixed }, ...choices];
  function choose(value: string): void {
    const choice = choices.find((one) => one.value === value);
    if (choice) props.write(choice.text);
    leave();
  }
  const value = props.mixed === undefined ? chosen : MIXED;
  return <Select {...common(props)} options={options} value={value} choose={choose} undo={undo} redo={redo} />;
}

function SiteChoice(props: FieldControlProps) {
  const sites = useDesign((design) => design.deployment.sites);
  const titles = siteTitles(sites);
  return <ChoiceControl {...props} known={[...titles.keys()]} labelOf={(id) => titles.get(id) ?? id} />;
}
