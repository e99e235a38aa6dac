import { type ReactNode, useId } from "react";

interface PartProps {
  readonly title: string;
  readonly count?: number;
  /** One sentence about it. */
  readonly about?: ReactNode;
  readonly children?: ReactNode;
}

/** One part of what an import shows. */
export function Part({ title, count, about, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-5 first:mt-0">
      <h3 id={id} className="font-semibold">
        {title}
        {count !== undefined && <span className="ml-1.5 font-medium text-second">{count.toLocaleString("en-US")}</span>}
      </h3>
      {about && <p className="mt-0.5 text-[12px] text-second">{about}</p>}
      {children && <div className="mt-1.5">{children}</div>}
    </section>
  );
}
