/** How a question can be read: by which form, of whom and of when. */
import { organizationsIn } from "../record/area";
import type { PartnershipRecord } from "../record/record";
import type { Asides } from "./asides";
import { allJoined, asidesIn } from "./asides";
import type { Form } from "./form";
import { FORMS } from "./forms";
import type { Match } from "./pattern";
import { matchesOf } from "./pattern";
import type { PeriodAsked } from "./period-asked";
import type { Filled } from "./slots";
import { foundIn } from "./slots";
import { typedWords } from "./typed-words";

export interface Reading extends Asides {
  readonly form: Form;
  readonly filled: readonly Filled[];
  /** How far what was typed is from what is understood. */
  readonly cost: number;
}

/** The nearest reading; of two as near, that of the earlier form. Null where there is none. */
export function readingOf(record: PartnershipRecord, text: string): Reading | null {
  const words = typedWords(text);
  let best: Reading | null = null;
  for (const reading of readingsOf(record, words)) {
    if (best === null || reading.cost < best.cost) best = reading;
  }
  return best;
}

function* readingsOf(record: PartnershipRecord, words: readonly string[]): Generator<Reading> {
  for (let length = 0; length < words.length; length++) {
    const before = asidesIn(record, words.slice(0, length));
    if (!before) continue;
    for (const form of FORMS) {
      for (const pattern of form.asks) {
        for (const match of matchesOf(pattern, words.slice(length))) {
          const reading = readingBy(record, form, match, before);
          if (reading) yield reading;
        }
      }
    }
  }
}

function readingBy(record: PartnershipRecord, form: Form, match: Match, before: Asides): Reading | null {
  const behind = asidesIn(record, match.rest);
  if (!behind) return null;
  const filled: Filled[] = [];
  const said: Asides[] = [before, behind];
  for (const { slot, words } of match.slots) {
    const found = foundIn(record, slot, words);
    if (!found) return null;
    if (found.filled) filled.push(found.filled);
    said.push(found.asides);
  }
  const asides = allJoined(said);
  if (!asides || !canBeAsked(form, asides.when) || !tells(record, form, filled, asides)) return null;
  const cost = filled.reduce((sum, { named }) => sum + (named?.cost ?? 0), match.slips);
  return { form, filled, ...asides, cost };
}

/** Whether an area and a theme say something in a question of that form: else it would be answered as if they were not there. */
function tells(
  record: PartnershipRecord,
  { isOfArea }: Form,
  filled: readonly Filled[],
  { areaId, theme }: Asides,
): boolean {
  if (isOfArea) return true;
  const isThere = (id: string): boolean => areaId !== null && organizationsIn(record, areaId).has(id);
  return theme === null && (areaId === null || filled.some(({ named }) => named?.ids.some(isThere)));
}

function canBeAsked({ times }: Form, when: PeriodAsked | null): boolean {
  if (when === null || times === "span") return true;
  if (when.kind === "in" && when.isOfName) return true;
  return times === "period" && (when.kind === "in" || when.kind === "before" || isOfToday(when));
}

const isOfToday = ({ kind }: PeriodAsked): boolean =>
  kind === "now" || kind === "this-year" || kind === "last-year";
