import { useEffect } from "react";
import type { LazyPart } from "./lazyPart";

/** After the first graph, and before anybody asks. In ms. */
const AT_REST = 300;

/** Has a part fetched that is a press away, so that nobody waits for it, once the page is at rest. */
export function useFetchedAhead({ fetchAhead }: Pick<LazyPart, "fetchAhead">): void {
  useEffect(() => {
    const timer = setTimeout(fetchAhead, AT_REST);
    return () => clearTimeout(timer);
  }, [fetchAhead]);
}
