/** Who sits on a body and who its members are, as lines in its box: one seat after the other, in the same order in every period. */
import { isStructure, kindOf } from "../../record/kind";
import { getOrThrow, membershipsIn, membershipsOf, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Seat, SeatStanding } from "../../record/seats";
import { seatStanding, seatsAt } from "../../record/seats";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { distinctShortName } from "../../words/distinct-name";
import { seatInWords } from "../../words/seat-line";
import type { BoxList } from "./layout-options";
import { wrapText } from "./measure";
import { SEAT_INDENT, SMALL_SIZE } from "./metrics";
import { hasJustEnded } from "./step-mark";

export interface ListLine {
  readonly text: string;
  readonly tone: "name" | "detail";
}

/** One seat, the members, or how many seats are not listed. */
export interface ListEntry {
  /** Of the item of the record that tells of the seat; of the others, what they are. */
  readonly id: string;
  /** Null of what is no seat. */
  readonly standing: SeatStanding | null;
  readonly personId: string | null;
  readonly senderId: string | null;
  readonly lines: readonly ListLine[];
}

/** More seats are told by their number. */
const MOST_SEATS = 6;
/** A council stands in a narrow column. */
const MOST_IN_COUNCIL = 3;
const MOST_MEMBER_LINES = 3;

/** @param width in units of the plan */
export function boxList(
  record: PartnershipRecord,
  slice: Slice,
  bodyId: string,
  lists: readonly BoxList[],
  width: number,
): readonly ListEntry[] {
  return [
    ...(lists.includes("members") ? memberEntries(record, slice, bodyId, width) : []),
    ...(lists.includes("representatives") ? seatEntries(record, slice, bodyId, width) : []),
  ];
}

/** Of the list of the period before, whoever has gone since: they stay for one step. */
export const goneSince = (
  record: PartnershipRecord,
  before: Slice,
  slice: Slice,
  ...where: readonly [bodyId: string, lists: readonly BoxList[], width: number]
): readonly ListEntry[] =>
  boxList(record, before, ...where).filter(
    ({ id, personId }) => personId !== null && hasJustEnded(entityIn(before, id), entityIn(slice, id)),
  );

export const linesOf = (entries: readonly ListEntry[]): number =>
  entries.reduce((sum, { lines }) => sum + lines.length, 0);

function seatEntries(
  record: PartnershipRecord,
  slice: Slice,
  bodyId: string,
  width: number,
): readonly ListEntry[] {
  const seats = seatsAt(record, slice, bodyId);
  const isCouncil = kindOf(record, getOrThrow(organizationsById(record), bodyId)) === "council";
  const most = isCouncil ? MOST_IN_COUNCIL : MOST_SEATS;
  const kept = new Set(seats.toSorted((a, b) => rankOf(record, a) - rankOf(record, b)).slice(0, most));
  const left = seats.filter((seat) => !kept.has(seat)).reduce((sum, { count }) => sum + count, 0);
  const entries = seats
    .filter((seat) => kept.has(seat))
    .map((seat) => seatEntry(record, seat, seatStanding(record, slice, seat), width));
  return left === 0 ? entries : [...entries, moreEntry(left)];
}

/** Whoever is named comes first, and before all whoever sits on no structure else. */
function rankOf(record: PartnershipRecord, { holder, item }: Seat): number {
  if (!holder) return 2;
  const sitsElsewhere = membershipsOf(record, holder.person_id ?? "").some(
    ({ organization_id }) =>
      organization_id !== item.organization_id &&
      isStructure(record, getOrThrow(organizationsById(record), organization_id)),
  );
  return sitsElsewhere ? 1 : 0;
}

function seatEntry(record: PartnershipRecord, seat: Seat, standing: SeatStanding, width: number): ListEntry {
  const { name, detail } = seatInWords(record, seat, standing);
  const room = width - SEAT_INDENT;
  return {
    id: seat.item.id,
    standing,
    personId: seat.holder?.person_id ?? null,
    senderId: seat.senderId ?? null,
    lines: [...linesIn(name, "name", room), ...linesIn(detail, "detail", room)],
  };
}

/** A name is bold where it is new, or sits for the chosen one: it has the room in any case. */
const linesIn = (text: string, tone: ListLine["tone"], width: number): readonly ListLine[] =>
  text === ""
    ? []
    : wrapText(text, width, SMALL_SIZE, tone === "name" ? "bold" : "normal").map((line) => ({
        text: line,
        tone,
      }));

const noSeat = { standing: null, personId: null, senderId: null } as const;

const moreEntry = (count: number): ListEntry => ({
  ...noSeat,
  id: "more",
  lines: [{ text: `and ${count} more`, tone: "detail" }],
});

/** As many names as there is room for, and how many more. */
function memberEntries(
  record: PartnershipRecord,
  slice: Slice,
  bodyId: string,
  width: number,
): readonly ListEntry[] {
  const names = membershipsIn(record, bodyId)
    .filter(({ id, member }) => member !== undefined && entityIn(slice, id).shown)
    .map(({ member }) => distinctShortName(record, getOrThrow(organizationsById(record), member?.id ?? "")));
  if (names.length === 0) return [];
  let shown = names.length;
  const linesFor = (count: number): readonly ListLine[] =>
    linesIn(namesWithRest(names, count), "detail", width);
  while (shown > 1 && linesFor(shown).length > MOST_MEMBER_LINES) shown--;
  return [{ ...noSeat, id: "members", lines: linesFor(shown) }];
}

function namesWithRest(names: readonly string[], shown: number): string {
  const rest = names.length - shown;
  const listed = names.slice(0, shown).join(", ");
  return rest === 0 ? listed : `${listed} and ${rest} more`;
}
