import type { RefObject } from "react";
import type { Size } from "../../graph/layout/camera";
import { useEmbedding } from "./useEmbedding";
import { usePick } from "./useExplorer";
import { useNarrow } from "./useNarrow";
import { usePlanRoom } from "./usePlanRoom";

/** How the details stand beside the view: open, or such that they can be folded away and unfolded. */
export type DetailsFold = "fixed" | "folded" | "unfolded";

/**
 * The details of the period make way where the plan wants their room; those of something selected, and a story, stand beside it.
 *
 * @param room the size of what is around both; null before it is on the page
 */
export function useDetailsFold(around: RefObject<HTMLElement | null>, room: Size | null): DetailsFold {
  const { view, selectedId, story, detailsUnfolded } = usePick(
    "view",
    "selectedId",
    "story",
    "detailsUnfolded",
  );
  const { embedded } = useEmbedding();
  const narrow = useNarrow();
  const mayFold = view === "structure" && selectedId === null && story === null && !embedded && !narrow;
  const plan = usePlanRoom(around, mayFold);
  if (!mayFold || room === null || plan?.width !== room.width) return "fixed";
  return detailsUnfolded ? "unfolded" : "folded";
}
