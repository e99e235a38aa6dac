/** The mark of the studio: two appliances joined by a trunk. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
      <rect width="22" height="22" rx="6" className="fill-accent" />
      <rect x="5" y="4.5" width="12" height="5" rx="1.5" className="fill-on-accent" />
      <rect x="5" y="12.5" width="12" height="5" rx="1.5" className="fill-on-accent opacity-60" />
      <path d="M11 9.5v3" className="stroke-on-accent" strokeWidth="1.5" />
    </svg>
  );
}
