import { useSession } from "../studio.tsx";

/** Whether the design is kept in this browser. */
export function SaveNote() {
  const save = useSession((session) => session.save);
  if (save.state === "failed") {
    return (
      <span role="alert" className="min-w-0 truncate text-error" title={save.message}>
        not kept: {save.message}
      </span>
    );
  }
  if (save.state === "unreadable") return <span className="min-w-0 truncate text-error">not kept: what is kept cannot be opened</span>;
  if (save.state === "stale") return <span className="min-w-0 truncate text-error">not kept: changed in another tab</span>;
  return (
    <span className="min-w-0 truncate text-second max-[620px]:sr-only">
      {save.state === "saving" ? (
        "saving …"
      ) : (
        <>
          saved<span className="max-[1100px]:sr-only"> in this browser</span>
        </>
      )}
    </span>
  );
}
