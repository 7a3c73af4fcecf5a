import { useState } from "react";
import { useEmbedding } from "../hooks/useEmbedding";
import { useNarrow } from "../hooks/useNarrow";

/** Told to a screen reader once for each name that is chosen on the plan, where the focus stays: its details are open, and where. */
export function DetailsNews({ chosenId }: { readonly chosenId: string | null }) {
  return (
    <p role="log" className="visually-hidden">
      {/* The same words of another name are news, so they come anew. */}
      {chosenId !== null && <OpenDetails key={chosenId} />}
    </p>
  );
}

/** Where they are when it is told: a window that is made narrow later is no news. */
function OpenDetails() {
  const { embedded } = useEmbedding();
  const narrow = useNarrow();
  const [where] = useState(whereIn({ narrow, embedded }));
  return <span>Details open {where}.</span>;
}

function whereIn({ narrow, embedded }: { readonly narrow: boolean; readonly embedded: boolean }): string {
  if (!narrow) return "beside the plan";
  return embedded ? "over the plan" : "below the plan";
}
