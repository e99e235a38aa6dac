import { useStudio } from "../../studio.tsx";

/** Copies a text and says what was copied, or that the browser did not let it. */
export function useCopy(): (text: string, what: string) => Promise<void> {
  const { ports, session } = useStudio();
  return async (text, what) => {
    const copied = await ports.copyText(text);
    const { announce } = session.getState();
    if (copied) announce(`Copied ${what}.`);
    else
      announce(`The browser did not let ${what} be copied. Allow this page to use the clipboard, or select the text and copy it.`, "error");
  };
}
