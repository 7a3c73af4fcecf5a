import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";
import { useStretchInSight } from "../hooks/useStretchInSight";
import type { RowsInSight } from "./rows-in-sight";
import { isTableByPart, rowsInSight } from "./rows-in-sight";

/** In CSS pixels, of a row that is not measured yet. */
const USUAL_ROW = 36;

/** Which rows of a long table are in the page; all of a short one, and all on paper. */
export function useRowsInSight(body: RefObject<HTMLTableSectionElement | null>, count: number): RowsInSight {
  const [height, setHeight] = useState<number | null>(null);
  const stretch = useStretchInSight(body, isTableByPart(count));
  const rows = rowsInSight(count, stretch, height ?? USUAL_ROW);
  useLayoutEffect(() => {
    const shown = rows.until - rows.first;
    // Once: were it measured again, what is looked at would move.
    if (height !== null || !stretch || shown === 0 || !body.current) return;
    setHeight((body.current.offsetHeight - rows.above - rows.below) / shown);
  }, [body, height, stretch, rows]);
  return rows;
}
