import { useEmbedding } from "../hooks/useEmbedding";
import { useMediaQuery } from "../hooks/useMediaQuery";

/** As in the style sheet of the frame: here the details come below the plan. */
const NARROW = "(max-width: 760px)";

/** Told to a screen reader once for each name that is chosen on the plan, where the focus stays: its details are open, and where. */
export function DetailsNews({ chosenId }: { readonly chosenId: string | null }) {
  const { embedded } = useEmbedding();
  const narrow = useMediaQuery(NARROW);
  return (
    <p role="log" aria-label="Details" className="visually-hidden">
      {/* The same words of another name are news, so they come anew. */}
      {chosenId !== null && <span key={chosenId}>Details open {whereIn({ narrow, embedded })}</span>}
    </p>
  );
}

function whereIn({ narrow, embedded }: { readonly narrow: boolean; readonly embedded: boolean }): string {
  if (!narrow) return "beside the plan";
  return embedded ? "over the plan" : "below the plan";
}
