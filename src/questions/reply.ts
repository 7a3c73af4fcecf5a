/** What is answered to a question as a reader typed it. */
import { yearNumber } from "../time/period";
import { periodInWords, yearsInWords } from "../time/words";
import { distinctName } from "../words/distinct-name";
import type { Asked, Slot } from "./asked";
import { periodNamed } from "./asked";
import type { Choice, Reply, Standpoint } from "./asking";
import { councilsIn } from "./councils-asking";
import { examplesFrom } from "./examples";
import type { Meant } from "./meant";
import { meantBy } from "./meant";
import type { Reading } from "./reading";
import { readingOf } from "./reading";
import { questionsOnNamed } from "./recognised";
import type { Filled } from "./slots";

export function replyTo(at: Standpoint, question: string): Reply {
  const reading = readingOf(at.record, question);
  if (!reading) return notUnderstood(at, "This question is not understood.", questionsOnNamed(at, question));
  const outside = outsideOf(at, reading);
  if (outside !== null) return notUnderstood(at, outside);
  const us = reading.filled.find(({ named }) => named === null);
  if (us && at.councilId === null) return askWhoWeAre(at, reading, us);
  return replyBy(at, reading);
}

/** With what can be asked of those whom it names, where it names any that are known. */
const notUnderstood = (at: Standpoint, sentence: string, onNamed: readonly Choice[] = []): Reply => ({
  kind: "not-understood",
  sentence,
  choices: onNamed.length > 0 ? onNamed : examplesFrom(at),
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

const MOST_ANSWERED = 3;
const MOST_OFFERED = 8;

function replyBy(at: Standpoint, reading: Reading): Reply {
  const meant = reading.filled.map((filled) => meantBy(at, reading, filled));
  const unclear = meant.find(({ ids, isSure }) => !isSure || ids.length > MOST_ANSWERED);
  const several = meant.filter(({ ids }) => ids.length > 1);
  const asking = unclear ?? (several.length > 1 ? several[0] : undefined);
  if (asking) return askWhich(at, reading, meant, asking);
  const [first, second] = meant;
  if (first && second && isSame(first, second))
    return notUnderstood(at, "Both names are of one and the same.");
  const [open] = several;
  const askedOf = (id?: string): Asked => asked(at, reading, meant, open && id ? { [open.slot]: id } : {});
  return {
    kind: "answered",
    answers: (open?.ids ?? [undefined]).map((id) => reading.form.answer(askedOf(id))),
    choices: meant.flatMap((each) => choicesOf(at, reading, meant, each.slot, each.elsewhere)),
  };
}

const isSame = (a: Meant, b: Meant): boolean =>
  a.ids.length === 1 && b.ids.length === 1 && a.ids[0] === b.ids[0];

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
    choices: choicesOf(
      at,
      reading,
      meant,
      slot,
      councilsIn(at.record, reading.areaId ?? at.areaId).slice(0, MOST_OFFERED),
    ),
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
