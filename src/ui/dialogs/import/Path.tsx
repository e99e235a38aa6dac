import { Fragment } from "react";

/** A path that breaks between its folders; only a name longer than the line breaks within. `line` counts from 1. */
export function Path({ path, line }: { readonly path: string; readonly line?: number | undefined }) {
  const names = path.split("/");
  return (
    <span className="font-mono text-[11.5px]">
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name is its place in the path.
        <Fragment key={index}>
          <span className="inline-block max-w-full [overflow-wrap:anywhere] whitespace-pre-wrap">
            {name}
            {index < names.length - 1 ? "/" : line !== undefined && <span className="text-second">:{line}</span>}
          </span>
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
