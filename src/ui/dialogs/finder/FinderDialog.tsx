import { Command } from "cmdk";
import { BookOpen, Search } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Hit } from "../../../domain/find/find.ts";
import type { NoteHit } from "../../../domain/find/findNotes.ts";
import { runCommand, type Command as StudioCommand } from "../../commands/command.ts";
import { keyOf, shortcutText } from "../../commands/shortcuts.ts";
import { useSession, useStudio } from "../../studio.tsx";
import { HitView } from "./HitView.tsx";
import { hasAny, useAnswer } from "./useAnswer.ts";

/** Does what one names, or goes to the site, host, address, name or rule that one types. */
export default function FinderDialog() {
  const studio = useStudio();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const later = useDeferredValue(query);
  const hasSingleKeys = useSession((session) => session.hasSingleKeys);
  const answer = useAnswer(later);
  const { hits, commands, rules } = answer;
  const [chosen, setChosen] = useState("");
  const [first = ""] = [
    ...hits.slice(0, 1).map(({ id }) => `object ${id}`),
    ...commands.now.slice(0, 1).map(({ id }) => `command ${id}`),
    ...rules.slice(0, 1).map(({ id }) => `rule ${id}`),
  ];

  // The best of each new answer is what Enter takes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer, even with the same best.
  useLayoutEffect(() => setChosen(first), [answer, first]);

  // A layout effect: the dialog gives the focus back only as long as it is on the page.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Left to itself the browser takes what holds the field.
    opened?.querySelector("input")?.focus();
    setQuery(studio.session.getState().typedAhead);
    return () => opened?.close();
  }, [studio]);

  const close = () => studio.session.getState().openDialog(undefined);

  function go(hit: Hit | NoteHit): void {
    close();
    studio.session.getState().requestFocus(hit.kind, hit.id, hit.kind === "note" ? "text" : hit.match?.field);
    if (hit.kind !== "deployment") studio.view.current?.show([hit.id]);
  }

  function run(command: StudioCommand): void {
    close();
    void runCommand(studio, command);
  }

  function takeFirst(): void {
    const [hit] = hits;
    const [command] = commands.now;
    const [rule] = rules;
    if (hit) go(hit);
    else if (command) run(command);
    else if (rule) studio.session.getState().showRules(rule.id);
  }

  // Enter may come before the answer to what was typed: it is for the best of that answer.
  const isEntered = useRef(false);
  useEffect(() => {
    if (!isEntered.current || later !== query) return;
    isEntered.current = false;
    takeFirst();
  });
  function onKeyDownCapture(event: KeyboardEvent): void {
    isEntered.current = event.key === "Enter" && later !== query;
    if (isEntered.current) event.stopPropagation();
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Find or do"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      closedby="any"
      className="mx-auto mt-[12vh] mb-auto hidden max-h-[70vh] w-[min(600px,92vw)] rounded-frame border border-float-line bg-panel p-0 text-text shadow-float outline-none backdrop:bg-(--backdrop) open:flex"
    >
      <Command
        shouldFilter={false}
        loop
        value={chosen}
        onValueChange={setChosen}
        label="Find or do"
        onKeyDownCapture={onKeyDownCapture}
        className="flex min-h-0 w-full flex-col"
      >
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <Search size={16} className="shrink-0 text-third" aria-hidden />
          <Command.Input
            value={query}
            onValueChange={setQuery}
            placeholder="Find a site, host, address, name or rule, or type what to do"
            className="h-12 w-full bg-transparent text-[14px] outline-none placeholder:text-third"
          />
        </div>
        <p role="status" className="px-4 text-[12px] text-second not-empty:pt-2.5">
          {answer.isNearly && hasAny(answer) && "Nothing has these words as they are typed. This is written nearly so:"}
        </p>
        <Command.List className="fade-end min-h-0 flex-1 overflow-y-auto px-1.5 pt-1.5 after:h-2.5!">
          <Command.Empty className="px-3 py-6 text-center text-second">
            Nothing in this design, no command and no rule has all of these words, nor such as are written nearly so. Look for fewer.
          </Command.Empty>
          {hits.length > 0 && (
            <Command.Group heading="In this design" className={GROUP}>
              {hits.map((hit) => (
                <Command.Item key={hit.id} value={`object ${hit.id}`} onSelect={() => go(hit)} className={ITEM}>
                  <HitView hit={hit} query={later} />
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {commands.now.length > 0 && (
            <Command.Group heading="Commands" className={GROUP}>
              {commands.now.map((command) => {
                const key = keyOf(command, hasSingleKeys);
                return (
                  <Command.Item key={command.id} value={`command ${command.id}`} onSelect={() => run(command)} className={ITEM}>
                    <CommandName command={command} />
                    {key && <kbd className="font-mono text-[10.5px] text-second">{shortcutText(key)}</kbd>}
                  </Command.Item>
                );
              })}
            </Command.Group>
          )}
          {commands.later.length > 0 && (
            <Command.Group heading="Commands for later" className={GROUP}>
              {commands.later.map((command) => (
                <Command.Item key={command.id} value={`command ${command.id}`} disabled className={`${ITEM} text-third`}>
                  <CommandName command={command} />
                  <span className="shrink-0 text-[12px]">cannot be done now</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {rules.length > 0 && (
            <Command.Group heading="Rules" className={GROUP}>
              {rules.map(({ id, title }) => (
                <Command.Item key={id} value={`rule ${id}`} onSelect={() => studio.session.getState().showRules(id)} className={ITEM}>
                  <BookOpen size={15} className="shrink-0 text-second" aria-hidden />
                  <span className="min-w-0 flex-1 truncate">{title}</span>
                  <code className="shrink-0 font-mono text-[11.5px] text-second">{id}</code>
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}

const GROUP =
  "[&>[cmdk-group-heading]]:px-2.5 [&>[cmdk-group-heading]]:pt-2 [&>[cmdk-group-heading]]:pb-1 [&>[cmdk-group-heading]]:text-[11.5px] [&>[cmdk-group-heading]]:font-medium [&>[cmdk-group-heading]]:text-second";
const ITEM =
  "flex min-h-[32px] cursor-default items-center gap-2.5 rounded-field px-2.5 py-1 select-none data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent";

function CommandName({ command: { icon: Icon, label, phrase } }: { readonly command: StudioCommand }) {
  return (
    <>
      {Icon && <Icon size={15} className="shrink-0 text-second in-aria-disabled:text-third" aria-hidden />}
      <span className="min-w-0 flex-1 truncate">{phrase ?? label}</span>
    </>
  );
}
