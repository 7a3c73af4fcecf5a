import { endAsKnown, endIsReported, plannedStart } from "../../lineage/ending";
import { certainDays, lastDayOf } from "../../record/life";
import { membershipsIn } from "../../record/links";
import { lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import { seatCount, seatsAt } from "../../record/seats";
import type { EntityAt, Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { EVER, NEVER } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import type { Interval } from "../../time/interval";
import { intervalsOverlap } from "../../time/interval";
import { boundsInBrief, monthInBrief } from "../../time/words";
import { PRESENCE_TERMS } from "../../words/terms";
import type { StepMark } from "../layout/step-mark";

/** A change and what is not certain stand out; a count, a standing end and silence do not. */
export type StatusTone = "change" | "quiet";

export interface StatusLine {
  readonly text: string;
  readonly tone: StatusTone;
}

const change = (text: string): StatusLine => ({ text, tone: "change" });
const quiet = (text: string): StatusLine => ({ text, tone: "quiet" });
export const NO_STATUS = quiet("");

const overlaps = ({ earliest, latest }: DateBounds, interval: Interval): boolean =>
  intervalsOverlap({ from: earliest, until: (latest + 1) as Interval["until"] }, interval);

/** The line under a name on the plan: what matters most about it in the period, in a few words. */
export function statusLine(
  record: PartnershipRecord,
  slice: Slice,
  entity: EntityAt,
  mark: StepMark,
): StatusLine {
  const life = lifeOf(record, entity.id);
  const { start } = life;
  const end = life.end && { ...life.end, latest: lastDayOf(life) };
  if (
    end &&
    (mark === "ghost" || (entity.presence === "on-record" && overlaps(endAsKnown(life, end), slice.period)))
  ) {
    return endLine(record, slice, entity, end);
  }
  if (entity.presence === "possible") {
    return change(slice.period.until <= certainDays(life).from ? "may have begun" : "may have ended");
  }
  if (entity.presence === "proposed")
    return proposalLine(record, entity, slice.period, life.proposals?.first ?? EVER);
  if (entity.presence === "no-longer-reported")
    return quiet(`last report ${monthInBrief(certainDays(life).to)}`);
  if (entity.presence === "not-yet-reported") return quiet(PRESENCE_TERMS["not-yet-reported"].phrase);
  if (mark === "new") return quiet(`formed ${boundsInBrief({ ...start, latest: beginsBy(start, life) })}`);
  return quiet(seatsLine(record, slice, entity.id));
}

/** An end stands out once it is reported and over, and on whatever is gone. */
function endLine(
  record: PartnershipRecord,
  { period }: Slice,
  { id, presence }: EntityAt,
  end: DateBounds,
): StatusLine {
  const when = boundsInBrief(end);
  const isGone = presence !== "on-record";
  if (!endIsReported(record, id)) return (isGone ? change : quiet)(`to end ${when}`);
  const isOver = end.latest < period.until;
  return (isGone || isOver ? change : quiet)(`${isOver ? "ended" : "ends"} ${when}`);
}

/** Of what is compared: since when there is word of it, where its beginning is not recorded. */
export function firstReportLine(record: PartnershipRecord, id: string): StatusLine {
  const life = lifeOf(record, id);
  const known = life.start.latest < NEVER;
  return quiet(
    known ? `formed ${boundsInBrief(life.start)}` : `first report ${monthInBrief(certainDays(life).from)}`,
  );
}

const beginsBy = (start: DateBounds, life: Parameters<typeof certainDays>[0]) =>
  start.latest < NEVER ? start.latest : certainDays(life).from;

/** A plan whose time has passed without a word of it is told as such, and no longer stands out. */
function proposalLine(
  record: PartnershipRecord,
  { id }: EntityAt,
  { from }: Interval,
  proposed: DateBounds["earliest"],
): StatusLine {
  const plan = plannedStart(record, id);
  if (plan === null || !Number.isFinite(plan.earliest)) return change(`proposed ${monthInBrief(proposed)}`);
  const when = boundsInBrief(plan);
  return plan.latest < from ? quiet(`was due ${when}`) : change(`planned for ${when}`);
}

/** Silence is not counted: twelve members reported in 2011 are no members of 2016; nor is a plan of which no word came since. */
const COUNTED: ReadonlySet<EntityAt["presence"]> = new Set(["on-record", "possible", "proposed"]);

/** What is only drawn on demand is counted: members, and the seats and people on a body. */
function seatsLine(record: PartnershipRecord, slice: Slice, id: string): string {
  const here = (item: { readonly id: string }): boolean => {
    const { presence, shown } = entityIn(slice, item.id);
    return shown && COUNTED.has(presence);
  };
  const bodies = membershipsIn(record, id).filter((each) => each.member !== undefined && here(each)).length;
  const seats = seatsAt(record, slice, id).filter(({ item }) => here(item));
  // Somebody named without an office has a seat all the same; where only names are told, they are no number of seats.
  const noun = seats.some(({ post }) => post !== null) ? "seat" : "name";
  const parts = [counted(bodies, "member"), counted(seatCount(seats), noun)];
  return parts.filter((part) => part !== "").join(", ");
}

const counted = (count: number, noun: string): string => {
  if (count === 0) return "";
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
};
