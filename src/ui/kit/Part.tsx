import { Component, type ReactNode, Suspense } from "react";
import { Button } from "./Button.tsx";
import { forgetFailures } from "./loadable.tsx";

interface PartProps {
  /** What it is, as a sentence about it begins: “Firewall”. */
  readonly name: string;
  readonly children: ReactNode;
  /** Stands there until its code has come. */
  readonly meanwhile?: ReactNode;
  /** Is told that it failed, in a sentence; then nothing is shown in its place. */
  readonly onFailure?: (sentence: string) => void;
}

interface PartState {
  readonly failure: string | undefined;
}

/**
 * A part of the page whose code comes when it is first shown. Where the code cannot be had, or fails, a sentence says so in its place,
 * and the rest of the studio goes on.
 */
export class Part extends Component<PartProps, PartState> {
  override state: PartState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): PartState {
    return { failure: messageOf(error) };
  }

  override componentDidCatch(error: unknown): void {
    forgetFailures();
    this.props.onFailure?.(this.#sentence(messageOf(error)));
  }

  #sentence(failure: string): string {
    const { name } = this.props;
    return `${name} cannot be shown (${failure}). Your design is as it was: try again, and if that does not help, save it as a file and reload the page.`;
  }

  override render(): ReactNode {
    const { children, meanwhile, onFailure } = this.props;
    const { failure } = this.state;
    if (failure === undefined) return <Suspense fallback={meanwhile}>{children}</Suspense>;
    if (onFailure) return null;
    return (
      <div role="alert" className="max-w-[640px] space-y-2.5 p-4 break-words">
        <p>{this.#sentence(failure)}</p>
        <Button onClick={() => this.setState({ failure: undefined })}>Try again</Button>
      </div>
    );
  }
}

/** What a browser says of it, without the address that it may end with. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/:?\s*https?:\S+/, "").replace(/\.$/, "");
}
