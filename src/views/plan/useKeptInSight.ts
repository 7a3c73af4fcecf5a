import type { RefObject } from "react";
import { useEffect } from "react";
import { scrollWithin } from "../hooks/scrollWithin";
import { nameOnPlan } from "../hooks/useLandmarks";

/** From the top of the column: what is chosen, and something of what stands above it. */
const SHARE = 0.4;

/**
 * Brings a name of the column into sight, and keeps it there while details that come late, or grow, take room from the column. Who
 * has scrolled away from it stays where he is.
 *
 * @param id null for none
 */
export function useKeptInSight(plan: RefObject<HTMLElement | null>, id: string | null): void {
  useEffect(() => {
    const column = plan.current;
    const name = id === null ? null : nameOnPlan(column, id);
    if (!column || !name) return;
    scrollWithin(name, SHARE);
    let { clientHeight: height } = column;
    const observer = new ResizeObserver(() => {
      const below = name.getBoundingClientRect().top - column.getBoundingClientRect().top;
      if (column.clientHeight < height && 0 <= below && below < height) scrollWithin(name, SHARE);
      height = column.clientHeight;
    });
    observer.observe(column);
    return () => observer.disconnect();
  }, [plan, id]);
}
