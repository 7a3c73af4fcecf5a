/** What a box lists of those who sit in it, as it looks in a period: who is new, who has just gone, who sits for the chosen one. */
import { lifeOfDated } from "../../record/life";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { EVER } from "../../time/day";
import type { ListEntry } from "../layout/box-list";
import { boxList, goneSince, linesOf } from "../layout/box-list";
import { innerWidth } from "../layout/inner-width";
import type { BoxList } from "../layout/layout-options";
import type { Place } from "../layout/place";
import type { StepMark } from "../layout/step-mark";
import { markOf } from "../layout/step-mark";

export interface LookedEntry extends ListEntry {
  /** Of a person, what the step to the period did. */
  readonly mark: StepMark;
  /** Whether it is a seat of the chosen one. */
  readonly ours: boolean;
}

interface ListInputs {
  readonly record: PartnershipRecord;
  readonly slice: Slice;
  readonly before: Slice;
  readonly lists?: readonly BoxList[];
}

/** As many of the entries as there is room for. */
export function listLook(
  { record, slice, before, lists = [] }: ListInputs,
  place: Place,
  chosenId: string | null,
): readonly LookedEntry[] {
  if (place.room === 0 || lists.length === 0) return NOTHING;
  const width = innerWidth(place);
  const isOurs = ({ personId, senderId }: ListEntry): boolean =>
    chosenId !== null && (personId === chosenId || senderId === chosenId);
  const now = boxList(record, slice, place.id, lists, width).map((entry) => ({
    ...entry,
    mark: markOfEntry(record, before, slice, entry),
    ours: isOurs(entry),
  }));
  const gone = goneSince(record, before, slice, place.id, lists, width).map((entry) => ({
    ...entry,
    mark: "ghost" as const,
    ours: isOurs(entry),
  }));
  return fitting([...now, ...gone], place.room);
}

const NOTHING: readonly LookedEntry[] = [];

function markOfEntry(
  record: PartnershipRecord,
  before: Slice,
  slice: Slice,
  { id, personId }: ListEntry,
): StepMark {
  const membership = personId === null ? undefined : record.memberships.find((each) => each.id === id);
  if (!membership) return null;
  const startIsRecorded = lifeOfDated(record, membership).start.earliest > EVER;
  return markOf(entityIn(before, id), entityIn(slice, id), startIsRecorded);
}

function fitting(entries: readonly LookedEntry[], room: number): readonly LookedEntry[] {
  const kept = [...entries];
  while (linesOf(kept) > room) kept.pop();
  return kept;
}
