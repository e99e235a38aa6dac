import type { LucideIcon } from "lucide-react";
import { useStore } from "zustand";
import { type Command, runCommand } from "../commands/command.ts";
import { keyOf, shortcutText } from "../commands/shortcuts.ts";
import { type Studio, useSession, useStudio } from "../studio.tsx";
import { Button, type ButtonProps } from "./Button.tsx";
import { cx } from "./cx.ts";
import { IconButton } from "./IconButton.tsx";

/** Whether a command can be done now, kept up to date. */
export function useEnabled(command: Command): boolean {
  const studio: Studio = useStudio();
  const enabled = () => command.enabled?.(studio) ?? true;
  const byDesign = useStore(studio.document, enabled);
  const bySelection = useStore(studio.session, enabled);
  return byDesign && bySelection;
}

interface CommandButtonProps {
  readonly command: Command;
  /** What it would act on, e.g. the step that undo takes back. */
  readonly detail?: string;
  readonly icon?: LucideIcon;
  readonly iconOnly?: boolean;
  readonly look?: ButtonProps["look"];
  /** Whether the icon is all that is seen of it in a narrow window. */
  readonly shrinks?: boolean;
}

/** A command as a button: its label, icon, shortcut and whether it can be done. */
export function CommandButton({
  command,
  detail,
  icon = command.icon,
  iconOnly = false,
  look = "quiet",
  shrinks = false,
}: CommandButtonProps) {
  const studio = useStudio();
  const enabled = useEnabled(command);
  const key = keyOf(
    command,
    useSession((session) => session.hasSingleKeys),
  );
  const shortcut = key && shortcutText(key);
  const whyNot = useStore(studio.session, () => (enabled ? undefined : command.whyNot?.(studio)));
  function run(): void {
    if (whyNot === undefined) void runCommand(studio, command);
    else studio.session.getState().announce(`${command.label}: ${whyNot}`);
  }
  if (iconOnly && icon) {
    return (
      <IconButton
        icon={icon}
        label={detail ? `${command.label}: ${detail}` : command.label}
        shortcut={shortcut}
        disabled={!enabled && whyNot === undefined}
        whyNot={whyNot}
        onClick={run}
      />
    );
  }
  return (
    <Button look={look} icon={icon} disabled={!enabled} onClick={run} title={shortcut} className={cx(shrinks && "narrow:px-2")}>
      <span className={cx(shrinks && "narrow:sr-only")}>{command.label}</span>
    </Button>
  );
}
