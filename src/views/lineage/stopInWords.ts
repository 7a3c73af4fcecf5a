import type { LineagePlot } from "../../graph/lineage-plot";
import type { Stop } from "../../graph/lineage-walk";
import { changeInWords } from "../../lineage/change-words";
import { lifeInWords, yearsInBrief } from "../../lineage/life-words";
import { textOf } from "../../lineage/sentence";
import { nameOf } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";

/** What is told of a bar or a mark when it is pointed at, or has the focus. */
export function stopInWords(
  record: PartnershipRecord,
  { marks }: Pick<LineagePlot, "marks">,
  { laneId, mark }: Stop,
): string {
  const marked = marks.find(({ key }) => key === mark);
  if (marked) return textOf(changeInWords(record, marked.happening));
  const brief = yearsInBrief(record, laneId);
  const life = lifeInWords(record, laneId).join(" ");
  return [nameOf(record, laneId), brief, life].filter((part) => part !== "").join(", ");
}
