import type { LineageChart } from "../../graph/lanes/chart";
import type { Stop } from "../../graph/lanes/walk";
import type { PartnershipRecord } from "../../record/record";
import { changeInWords } from "../../words/change";
import { distinctName } from "../../words/distinct-name";
import { lifeInWords, yearsInBrief } from "../../words/life";
import { textOf } from "../../words/sentence";

/** What is told of a bar or a mark when it is pointed at, or has the focus. */
export function stopInWords(
  record: PartnershipRecord,
  { marks }: Pick<LineageChart, "marks">,
  { laneId, mark }: Stop,
): string {
  const marked = marks.find(({ key }) => key === mark);
  if (marked) return textOf(changeInWords(record, marked.datedEvent));
  const brief = yearsInBrief(record, laneId);
  const life = lifeInWords(record, laneId);
  const body = [distinctName(record, laneId), brief].filter((part) => part !== "").join(", ");
  return life.length === 0 ? body : `${body}. ${life.join(" ")}`;
}
