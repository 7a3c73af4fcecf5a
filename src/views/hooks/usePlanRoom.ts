import type { RefObject } from "react";
import type { Size } from "../../graph/layout/camera";
import type { BoxList } from "../../graph/layout/layout-options";
import { planRoom } from "../../store/derived";
import { isLarge } from "../../store/found";
import { listsOf } from "../../store/lists";
import { overviewShown } from "../../store/overview";
import { useEmbedding } from "./useEmbedding";
import { useExplorer, usePick, useRecord } from "./useExplorer";
import { useNarrow } from "./useNarrow";
import { useSize } from "./useSize";

/** What the boxes of the plan list; years side by side have no room for it. */
export function usePlanLists(): readonly BoxList[] {
  const { facets, representatives, sideBySideYears } = usePick(
    "facets",
    "representatives",
    "sideBySideYears",
  );
  return sideBySideYears.length > 0 ? [] : listsOf({ facets, representatives });
}

/**
 * The size that the plan is laid out for; null before it is on the page. It hangs on the room around the view, and not on what
 * stands there now: details come and go, and so does what stands above the plan, and nothing on it moves.
 *
 * @param isAsked whether anything hangs on it now: to lay a large plan out takes long; null where nothing does
 */
export function usePlanRoom(view: RefObject<HTMLElement | null>, isAsked = true): Size | null {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const lists = usePlanLists();
  const { embedded } = useEmbedding();
  const hasRoom = useNarrow() ? embedded : true;
  const size = useSize(view, { around: hasRoom ? "[data-room]" : undefined, isLong: isLarge(record) });
  const isOverview = useExplorer((explorer) => overviewShown(explorer) !== null);
  if (!isAsked) return null;
  if (size === null || embedded || !hasRoom || isOverview) return size;
  return planRoom(record, { areaId, lists, size });
}
