/** What is answered to a question as a reader typed it. */
import { organizationsIn } from "../record/area";
import { kindOf } from "../record/kind";
import {
  contributionsOf,
  membershipsForWhom,
  membershipsOf,
  organizationsById,
  postsForWhom,
} from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { entityIn, sliceAt } from "../record/slice";
import { yearNumber } from "../time/period";
import { periodInWords, yearsInWords } from "../time/words";
import { distinctName } from "../words/distinct-name";
import type { Asked, Slot } from "./asked";
import { periodNamed } from "./asked";
import type { Choice, Reply, Standpoint } from "./asking";
import { examplesFrom } from "./examples";
import type { Filled, Reading } from "./reading";
import { readingOf } from "./reading";

export function replyTo(at: Standpoint, question: string): Reply {
  const reading = readingOf(at.record, question);
  if (!reading) return notUnderstood(at, "This question is not understood.");
  const outside = outsideOf(at, reading);
  if (outside !== null) return notUnderstood(at, outside);
  const us = reading.filled.find(({ named }) => named === null);
  if (us && at.councilId === null) return askWhoWeAre(at, reading, us);
  return replyBy(at, reading);
}

const notUnderstood = (at: Standpoint, sentence: string): Reply => ({
  kind: "not-understood",
  sentence,
  choices: examplesFrom(at),
});

/** Null where the record can tell of that time. */
function outsideOf(at: Standpoint, { when }: Reading): string | null {
  const { first, last } = at.record.years;
  const named = periodNamed({ ...at, when });
  const periods =
    when?.kind === "between" ? when.periods : when?.kind === "since" ? [when.period] : named ? [named] : [];
  const outside = periods.find((period) => yearNumber(period) < first || yearNumber(period) > last);
  return outside === undefined
    ? null
    : `The record tells of ${yearsInWords(at.record.years)}: ${periodInWords(outside)} lies outside.`;
}

/** Who may be meant in a slot, and who bears the same name elsewhere. */
interface Meant {
  readonly slot: Slot;
  readonly typed: string;
  readonly ids: readonly string[];
  readonly elsewhere: readonly string[];
  readonly isSure: boolean;
}

const MOST_ANSWERED = 3;
const MOST_OFFERED = 8;

function replyBy(at: Standpoint, reading: Reading): Reply {
  const meant = reading.filled.map((filled) => meantBy(at, reading, filled));
  const unclear = meant.find(({ ids, isSure }) => !isSure || ids.length > MOST_ANSWERED);
  const several = meant.filter(({ ids }) => ids.length > 1);
  const asking = unclear ?? (several.length > 1 ? several[0] : undefined);
  if (asking) return askWhich(at, reading, meant, asking);
  const [open] = several;
  const askedOf = (id?: string): Asked => asked(at, reading, meant, open && id ? { [open.slot]: id } : {});
  return {
    kind: "answered",
    answers: (open?.ids ?? [undefined]).map((id) => reading.form.answer(askedOf(id))),
    choices: meant.flatMap((each) => choicesOf(at, reading, meant, each.slot, each.elsewhere)),
  };
}

function meantBy(at: Standpoint, reading: Reading, { slot, typed, named }: Filled): Meant {
  if (named === null)
    return { slot, typed, ids: at.councilId === null ? [] : [at.councilId], elsewhere: [], isSure: true };
  const inTime = narrowed(named.ids, (id) => isThereWhenNamed(at, reading, id));
  const inArea = narrowed(inTime, (id) => isInArea(at, reading, id));
  const elsewhere = reading.areaId === null ? inTime.filter((id) => !inArea.includes(id)) : [];
  return {
    slot,
    typed,
    ids: inArea,
    elsewhere,
    isSure: named.isSure && (named.isName || inArea.length === 1),
  };
}

/** Those for which it holds; all of them where it holds for none, or there is but one. */
function narrowed(ids: readonly string[], holds: (id: string) => boolean): readonly string[] {
  if (ids.length < 2) return ids;
  const held = ids.filter(holds);
  return held.length > 0 ? held : ids;
}

function isThereWhenNamed(at: Standpoint, { when }: Reading, id: string): boolean {
  const period = periodNamed({ ...at, when });
  if (!period) return true;
  const { presence } = entityIn(sliceAt(at.record, period), id);
  return presence !== "absent" && presence !== "not-yet-reported";
}

function isInArea({ record, areaId }: Standpoint, reading: Reading, id: string): boolean {
  const body = organizationsById(record).get(id);
  return body === undefined || organizationsIn(record, reading.areaId ?? areaId).has(id);
}

function asked(
  at: Standpoint,
  { when, theme, areaId }: Reading,
  meant: readonly Meant[],
  chosen: Asked["ids"],
): Asked {
  const ids = Object.fromEntries(meant.map(({ slot, ids: [id] }) => [slot, id]));
  return { ...at, areaId: areaId ?? at.areaId, ids: { ...ids, ...chosen }, when, theme };
}

function askWhich(at: Standpoint, reading: Reading, meant: readonly Meant[], open: Meant): Reply {
  const all = [...open.ids, ...open.elsewhere];
  const more = all.length > MOST_OFFERED ? ` There are ${all.length}; more words tell them apart.` : "";
  return {
    kind: "asks-back",
    sentence: `Which is meant by “${open.typed}”?${more}`,
    choices: choicesOf(at, reading, meant, open.slot, all.slice(0, MOST_OFFERED)),
  };
}

function askWhoWeAre(at: Standpoint, reading: Reading, { slot }: Filled): Reply {
  const meant = reading.filled.map((filled) => meantBy(at, reading, filled));
  return {
    kind: "asks-back",
    sentence: "Which council is asking? None is selected.",
    choices: choicesOf(at, reading, meant, slot, councilsIn(at.record, reading.areaId ?? at.areaId)),
  };
}

const choicesOf = (
  at: Standpoint,
  reading: Reading,
  meant: readonly Meant[],
  slot: Slot,
  ids: readonly string[],
): readonly Choice[] =>
  ids.map((id) => ({
    label: distinctName(at.record, id),
    question: reading.form.answer(asked(at, reading, meant, { [slot]: id })).title,
  }));

/** Those that sit on most, pay most and send most first. */
function councilsIn(record: PartnershipRecord, areaId: string): readonly string[] {
  const ties = (id: string): number =>
    [membershipsOf, membershipsForWhom, postsForWhom, contributionsOf].reduce(
      (sum, links) => sum + links(record, id).length,
      0,
    );
  const inArea = organizationsIn(record, areaId);
  return record.organizations
    .filter((body) => inArea.has(body.id) && kindOf(record, body) === "council" && ties(body.id) > 0)
    .map(({ id }) => id)
    .toSorted((a, b) => ties(b) - ties(a))
    .slice(0, MOST_OFFERED);
}
