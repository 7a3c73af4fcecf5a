import { useEmbedding } from "../hooks/useEmbedding";
import { useExplorer } from "../hooks/useExplorer";
import { useNarrow } from "../hooks/useNarrow";

/** Where the story that is told stands: beside the plan, with the details, or above it on a narrow screen; null where none is told. */
export function useStoryPlace(): "beside" | "above" | null {
  const tells = useExplorer((explorer) => explorer.story !== null);
  const { embedded } = useEmbedding();
  const narrow = useNarrow();
  if (!tells) return null;
  return narrow && !embedded ? "above" : "beside";
}
