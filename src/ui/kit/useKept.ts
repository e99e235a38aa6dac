import { useEffect, useState } from "react";

/** A choice of the person that stays in this browser by itself; where its storage is blocked, as long as the page. */
export function useKept(key: string, initial: string): [kept: string, keep: (next: string) => void] {
  const [kept, keep] = useState(() => read(key) ?? initial);
  useEffect(() => {
    try {
      window.localStorage.setItem(key, kept);
    } catch {
      // Storage is blocked or full.
    }
  }, [key, kept]);
  return [kept, keep];
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
