import { useStudio } from "../../studio.tsx";

/** A site's name in a table; pressing it selects the site. */
export function SiteButton({ id, title }: { readonly id: string; readonly title: string }) {
  const { session } = useStudio();
  return (
    <button
      type="button"
      title={title}
      onClick={() => session.getState().select([id])}
      className="block max-w-full truncate rounded-[3px] text-left hover:text-accent hover:underline"
    >
      {title}
    </button>
  );
}
