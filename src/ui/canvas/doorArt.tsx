/** The drawings of the three doors. */

const FRAME = "h-[42px] w-[66px] fill-none @min-[660px]:h-[58px] @min-[660px]:w-[90px]";

/** Two sites between Office 365 and the telephone network. */
export function TemplateArt() {
  return (
    <svg viewBox="0 0 90 58" className={FRAME} strokeWidth="1.2" aria-hidden>
      <path d="M45 8v5M24 18v-5h42v5M24 46v4h42v-4M45 50v3" className="stroke-accent" />
      <rect x="33" y="2" width="24" height="7" rx="3.5" className="fill-accent-soft stroke-accent" />
      <rect x="33" y="50" width="24" height="7" rx="3.5" className="fill-good-soft stroke-good" />
      {[6, 48].map((x) => (
        <g key={x} transform={`translate(${x} 18)`}>
          <rect width="36" height="28" rx="3" className="fill-panel" />
          <path d="M0 7h36v11H0z" className="fill-perimeter" />
          <path d="M0 7h36" className="stroke-external" strokeDasharray="2 1.5" />
          <path d="M0 18h36" className="stroke-internal" strokeDasharray="2 1.5" />
          <rect x="4" y="9" width="12" height="6" rx="1.5" className="fill-raised stroke-accent" />
          <rect x="20" y="9" width="12" height="6" rx="1.5" className="fill-raised stroke-accent" />
          <rect x="12" y="20.5" width="12" height="5" rx="1.5" className="fill-raised stroke-good" />
          <rect width="36" height="28" rx="3" className="stroke-line-strong" />
        </g>
      ))}
    </svg>
  );
}

/** Questions, the first two answered. */
export function InterviewArt() {
  return (
    <svg viewBox="0 0 90 58" className={FRAME} strokeWidth="1.2" aria-hidden>
      <rect x="10" y="2" width="70" height="54" rx="4" className="fill-panel stroke-line-strong" />
      {[9, 25, 41].map((y, index) => (
        <g key={y} transform={`translate(17 ${y})`}>
          <circle cx="5" cy="5" r="5" className={index < 2 ? "fill-good-soft stroke-good" : "fill-accent-soft stroke-accent"} />
          {index < 2 && <path d="m2.6 5.2 1.7 1.7 3.2-3.6" className="stroke-good" />}
          <path d="M15 2h22" className="stroke-line-strong" strokeWidth="2" strokeLinecap="round" />
          <rect
            x="14.5"
            y="5"
            width="41"
            height="6.5"
            rx="2"
            className={index < 2 ? "fill-hover stroke-line-strong" : "fill-raised stroke-accent"}
          />
        </g>
      ))}
    </svg>
  );
}

/** A sheet of settings that falls into a tray. */
export function FilesArt() {
  return (
    <svg viewBox="0 0 90 58" className={FRAME} strokeWidth="1.2" aria-hidden>
      <path d="M30 3h21l9 9v27H30z" className="fill-panel stroke-line-strong" strokeLinejoin="round" />
      <path d="M51 3v9h9" className="stroke-line-strong" strokeLinejoin="round" />
      <path d="M35 14h11M35 20h19M35 26h15" className="stroke-line-strong" strokeWidth="2" strokeLinecap="round" />
      <path d="M45 29v13m-5-5 5 5 5-5" className="stroke-accent" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M14 40v12a3 3 0 0 0 3 3h56a3 3 0 0 0 3-3V40" className="stroke-accent" strokeDasharray="4 3" strokeLinecap="round" />
    </svg>
  );
}
