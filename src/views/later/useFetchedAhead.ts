import { useEffect } from "react";
import { onceAtRest } from "../onceAtRest";
import type { LazyPart } from "./lazyPart";

/** Has a part fetched that is a press away, so that nobody waits for it, once the page is at rest. */
export function useFetchedAhead({ fetchAhead }: Pick<LazyPart, "fetchAhead">): void {
  useEffect(() => onceAtRest(fetchAhead), [fetchAhead]);
}
