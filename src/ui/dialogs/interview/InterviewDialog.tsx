import { ChevronLeft, ChevronRight, PencilRuler } from "lucide-react";
import { type ComponentType, type FormEvent, useEffect, useId, useRef, useState } from "react";
import { STEPS, type Step } from "../../../domain/interview/answers.ts";
import { designFrom } from "../../../domain/interview/designFrom.ts";
import { showDesign } from "../../commands/files.ts";
import { Button } from "../../kit/Button.tsx";
import { useDesign, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { DomainsStep } from "./DomainsStep.tsx";
import { HardwareStep } from "./HardwareStep.tsx";
import { NetworksStep } from "./NetworksStep.tsx";
import { ProblemLine } from "./Question.tsx";
import { SitesStep } from "./SitesStep.tsx";
import { STEP_TITLES, StepBar } from "./StepBar.tsx";
import { Summary } from "./Summary.tsx";
import { InterviewContext, useInterviewState } from "./useInterview.ts";

const STEP_VIEWS: Readonly<Record<Step, ComponentType>> = {
  domains: DomainsStep,
  sites: SitesStep,
  hardware: HardwareStep,
  networks: NetworksStep,
};

/** A few questions whose answers become a design. Enter goes on; leaving and coming back loses no answer. */
export default function InterviewDialog() {
  const studio = useStudio();
  const interview = useInterviewState();
  const { step, answers } = interview;
  const id = useId();
  const body = useRef<HTMLFormElement>(null);
  const empty = useDesign(({ deployment }) => deployment.sites.length === 0);
  const [unasked, setUnasked] = useState<readonly string[]>([]);
  /** Where the focus goes once the next view stands. */
  const wish = useRef<"first" | "wrong">("first");
  const [moves, setMoves] = useState(0);
  const close = () => studio.session.getState().openDialog(undefined);
  const isLast = step === STEPS.at(-1);
  const StepView = STEP_VIEWS[step];

  // biome-ignore lint/correctness/useExhaustiveDependencies: a move is what asks for the focus.
  useEffect(() => {
    const wrong = body.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    const first = body.current?.querySelector<HTMLElement>("input:not([type=radio]), input:checked");
    const wanted = wish.current === "wrong" ? (wrong ?? first) : first;
    const part = wanted?.closest("section");
    // What is wrong is seen below the heading that it belongs to.
    if (part && body.current?.contains(part)) part.scrollIntoView({ block: "start" });
    wanted?.focus();
  }, [moves]);

  function move(focus: "first" | "wrong"): void {
    wish.current = focus;
    setMoves((count) => count + 1);
  }

  function visit(next: Step): void {
    interview.goTo(next);
    move("first");
  }

  function draw(): void {
    const result = designFrom(answers);
    if (!result.ok) {
      interview.sayAll();
      setUnasked(result.problems.filter(({ field }) => field === undefined).map(({ message }) => message));
      const where = result.problems[0]?.step;
      if (where) interview.goTo(where);
      move("wrong");
      return;
    }
    const { sites } = result.design.deployment;
    const appliances = sites.reduce((sum, site) => sum + site.appliances.length, 0);
    showDesign(studio, result.design, "Draw the design of the interview");
    const drawn = `${counted(sites.length, "PSTN site")} with ${counted(appliances, "appliance")}, named and addressed, no errors.`;
    studio.session.getState().announce(`Drawn: ${drawn}${empty ? "" : " Undo brings the last design back."}`);
    close();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setUnasked([]);
    if (isLast && interview.isDone(step)) draw();
    else move(interview.goOn() ? "first" : "wrong");
  }

  return (
    <Dialog
      title="Interview"
      description={`Four steps to a drawn design. ${empty ? "" : "It takes the place of the open design; undo brings that back. "}Press Enter to continue.`}
      size="steps"
      onClose={close}
      actions={
        <>
          <Button
            look="quiet"
            className="mr-auto -ml-3"
            onClick={() => {
              interview.startOver();
              move("first");
            }}
          >
            Start over
          </Button>
          <Button icon={ChevronLeft} disabled={step === STEPS[0]} onClick={() => visit(STEPS[STEPS.indexOf(step) - 1] ?? step)}>
            Back
          </Button>
          <Button
            look="primary"
            icon={isLast ? PencilRuler : undefined}
            iconBehind={isLast ? undefined : ChevronRight}
            type="submit"
            form={id}
          >
            {isLast ? "Draw the design" : "Next"}
          </Button>
        </>
      }
    >
      <InterviewContext value={interview}>
        <div className="flex min-w-0 flex-1 flex-col px-5 pt-3">
          <StepBar visit={visit} />
          <div className="mt-2.5 grid min-h-0 border-t border-line flex-1 grid-cols-[minmax(0,1fr)_270px] gap-4 narrow:block narrow:overflow-y-auto">
            <form
              key={step}
              id={id}
              ref={body}
              aria-label={STEP_TITLES[step]}
              onSubmit={submit}
              noValidate
              className="fade-start fade-end -mx-2 min-w-0 scroll-pt-4 overflow-y-auto px-2 narrow:mx-0 narrow:overflow-visible narrow:px-0.5"
            >
              {unasked.map((message, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two objects may have the same thing wrong.
                <ProblemLine key={index} id={`${id}-unasked-${index}`} problem={message} />
              ))}
              <StepView />
            </form>
            <Summary />
          </div>
        </div>
      </InterviewContext>
    </Dialog>
  );
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : `${one}s`}`;
}
