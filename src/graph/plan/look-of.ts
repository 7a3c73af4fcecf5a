import type { DifferenceKind } from "../../lineage/difference-kind";
import { organizationsById } from "../../record/links";
import { isSilent } from "../../record/presence";
import type { EntityAt } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { partInWords } from "../../words/part";
import { linesOf } from "../layout/box-list";
import { SMALL_LINE } from "../layout/metrics";
import type { Place } from "../layout/place";
import type { StepMark } from "../layout/step-mark";
import { markOfDifference } from "../layout/step-mark";
import { chosenOutside } from "./choice";
import { listLook } from "./list-look";
import type { Look, LookInputs } from "./look";
import { MAY_STAND } from "./look";
import type { SeatMark } from "./seat-marks";
import { seatMarks } from "./seat-marks";
import type { StatusLine } from "./status-line";
import { firstReportLine, NO_STATUS, statusLine } from "./status-line";
import { isVisible, kindOfEntity, markIn } from "./visible";

const MOST_AGE = 5;

/** How it looks where it has a place; null where it is not to be seen. */
export function lookOf(sight: LookInputs, place: Place): Look | null {
  const { id, headHeight, foot } = place;
  const entity = entityIn(sight.slice, id);
  const difference = sight.differences?.get(id) ?? null;
  const mark = sight.differences ? markOfDifference(difference, entity) : markIn(sight, entity);
  const kind = kindOfEntity(sight.record, id);
  // Another organisation has a place only where it is asked for.
  const asked = kind === "organisation" ? { ...sight, facets: new Set([...sight.facets, kind]) } : sight;
  if (difference === null && !isVisible(asked, entity, mark)) return null;
  const body = organizationsById(sight.record).has(id);
  const { text: status, tone } = body ? statusOf(sight, entity, mark, difference) : NO_STATUS;
  const drawn = isSilent(entity) ? "unreported" : entity.presence;
  const other = kind === "organisation" ? "other" : "";
  const unended = difference !== null && MAY_STAND.has(difference) ? "unended" : "";
  const classes = [drawn, mark ?? "", other, unended].filter((name) => name !== "").join(" ");
  const list = listLook(sight, place, chosenOutside(sight));
  return {
    id,
    classes,
    age: Math.min(MOST_AGE, entity.age),
    height: headHeight + linesOf(list) * SMALL_LINE,
    status,
    tone,
    mark,
    presence: entity.presence,
    seats: foot > 0 ? seatMarks(sight.record, sight.slice, id, chosenOutside(sight)) : NO_SEATS,
    part: partOf(sight, id),
    list,
    difference,
    told: [],
  };
}

/** Of a box that is not itself to be seen, around what is. */
export const frameOf = ({ slice }: LookInputs, { id, headHeight }: Place): Look => ({
  id,
  height: headHeight,
  classes: "frame",
  age: 0,
  status: NO_STATUS.text,
  tone: NO_STATUS.tone,
  mark: null,
  presence: entityIn(slice, id).presence,
  seats: [],
  part: "",
  list: [],
  difference: null,
  told: [],
});

const NO_SEATS: readonly SeatMark[] = [];

function partOf(sight: LookInputs, id: string): string {
  const chosenId = chosenOutside(sight);
  return chosenId === null ? "" : partInWords(sight.record, chosenId, id, sight.slice).join(", ");
}

const statusOf = (
  { record, slice }: LookInputs,
  entity: EntityAt,
  mark: StepMark,
  difference: DifferenceKind | null,
): StatusLine =>
  difference === "first-reported"
    ? firstReportLine(record, entity.id)
    : statusLine(record, slice, entity, mark);
