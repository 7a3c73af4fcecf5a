import { comparedPeriods } from "../../store/compared";
import type { ExplorerState } from "../../store/state";

type Shown = Pick<ExplorerState, "areaId" | "period" | "comparedTo" | "selectedId">;

/**
 * Each picture of its own name, so that two do not overwrite each other.
 * @example fileNameOf("partnerships", state, "svg") // "partnerships-cambridgeshire-2011-compared-with-2010-recap.svg"
 */
export function fileNameOf(what: string, shown: Shown, extension: string): string {
  const { areaId, period, selectedId } = shown;
  const compared = comparedPeriods(shown);
  const periods = compared ? `${compared[1].text}-compared-with-${compared[0].text}` : period.text;
  const parts = [what, areaId, periods, ...(selectedId === null ? [] : [selectedId])];
  return `${parts.join("-")}.${extension}`;
}
