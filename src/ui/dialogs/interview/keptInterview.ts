import { type Interview, readInterview } from "../../../domain/interview/interview.ts";

const KEY = "cce-studio-interview";

/** What this tab kept of an interview; undefined when it kept none, or none that can be read. */
export function loadInterview(): Interview | undefined {
  try {
    return readInterview(window.sessionStorage.getItem(KEY) ?? "");
  } catch {
    // Storage is blocked: the answers last as long as the page.
    return undefined;
  }
}

/** Keeps the answers in this tab, so that a reload loses none; undefined forgets them. */
export function storeInterview(interview: Interview | undefined): void {
  try {
    if (interview) window.sessionStorage.setItem(KEY, JSON.stringify(interview));
    else window.sessionStorage.removeItem(KEY);
  } catch {
    // Storage is blocked or full: the answers last as long as the page.
  }
}
