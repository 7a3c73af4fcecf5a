/** How a question can be read: by which form, of whom and of when. */
import { EVERYWHERE } from "../record/area";
import { folded } from "../record/find";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Theme } from "../record/vocabulary";
import { areaInWords } from "../words/area";
import { namedThemes } from "../words/headings";
import type { Slot } from "./asked";
import type { Form } from "./forms";
import { FORMS } from "./forms";
import type { Named } from "./named";
import { namedBy } from "./named";
import type { KnownName } from "./names";
import { knownNames } from "./names";
import type { Match } from "./pattern";
import { matchesOf } from "./pattern";
import type { PeriodAsked } from "./period-asked";
import { periodAsked } from "./period-asked";
import { typedWords } from "./typed-words";

/** What stands in a slot: names, or "we". */
export interface Filled {
  readonly slot: Slot;
  /** As it was typed. */
  readonly typed: string;
  /** Null for "we". */
  readonly named: Named | null;
}

export interface Reading {
  readonly form: Form;
  readonly filled: readonly Filled[];
  readonly when: PeriodAsked | null;
  readonly areaId: string | null;
  readonly theme: Theme | null;
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
    const found = slot === "theme" ? themeAside(record, words) : filledBy(record, slot, words);
    if (!found) return null;
    if (found.filled) filled.push(found.filled);
    said.push(found.asides);
  }
  const asides = allJoined(said);
  if (!asides || !canBeAsked(form, asides.when)) return null;
  const cost = filled.reduce((sum, { named }) => sum + (named?.cost ?? 0), match.slips);
  return { form, filled, ...asides, cost };
}

/** What the words of a slot say. */
interface SlotFound {
  readonly filled?: Filled;
  readonly asides: Asides;
}

function themeAside(record: PartnershipRecord, words: readonly string[]): SlotFound | null {
  const theme = themeNamed(record, words);
  return theme === null ? null : { asides: { ...NONE, theme } };
}

/** A name; behind it there may stand the year or the area that tells which is meant: "the partnership of 2010". */
function filledBy(record: PartnershipRecord, slot: string, words: readonly string[]): SlotFound | null {
  const all = words.map((_, index) => nameAndAside(record, slot, words, words.length - index));
  return all.reduce<SlotFound | null>((best, each) => (costOf(each) < costOf(best) ? each : best), null);
}

function nameAndAside(
  record: PartnershipRecord,
  slot: string,
  words: readonly string[],
  length: number,
): SlotFound | null {
  const filled = nameIn(record, slot, words.slice(0, length));
  const asides = filled && asidesIn(record, words.slice(length));
  return filled && asides && asides.theme === null ? { filled, asides } : null;
}

const costOf = (found: SlotFound | null): number =>
  found ? (found.filled?.named?.cost ?? 0) : Number.POSITIVE_INFINITY;

const US: ReadonlySet<string> = new Set(["we", "us", "our", "our council", "my council", "ours"]);

function nameIn(record: PartnershipRecord, slot: string, words: readonly string[]): Filled | null {
  const typed = words.join(" ");
  const isUs = US.has(typed);
  if (slot === "us") return isUs ? { slot: "council", typed, named: null } : null;
  if (isUs) return slot === "body" ? null : { slot: slotOf(slot), typed, named: null };
  const named = namedIn(record)(typed, KIND_WANTED[slot] ?? null);
  return named && { slot: slotOf(slot), typed, named };
}

/** Whether a body or a person is asked for; either, where neither is told. */
const KIND_WANTED: Readonly<Record<string, "body" | "person">> = {
  body: "body",
  council: "body",
  person: "person",
};

const slotOf = (slot: string): Slot => (slot === "person" ? "sitter" : (slot as Slot));

/** Of what is typed, each letter asks after a few more. */
const MOST_REMEMBERED = 1000;

/** The same words are asked after by many patterns. */
const namedIn = perRecord((record) => {
  const known = new Map<string, Named | null>();
  return (typed: string, wanted: "body" | "person" | null): Named | null => {
    const key = `${wanted} ${typed}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const isWanted = ({ isBody }: KnownName): boolean => wanted === null || isBody === (wanted === "body");
    const named = namedBy(knownNames(record), typed.split(" "), isWanted);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, named);
    return named;
  };
});

/** What a question says beside its form. */
interface Asides {
  readonly when: PeriodAsked | null;
  readonly areaId: string | null;
  readonly theme: Theme | null;
}

const NONE: Asides = { when: null, areaId: null, theme: null };
const ASKS_NOTHING: ReadonlySet<string> = new Set(["then", "again", "at all", "any more", "anymore", "all"]);

/** Null where the words are something else. */
function asidesIn(record: PartnershipRecord, words: readonly string[]): Asides | null {
  if (words.length === 0) return NONE;
  for (let length = words.length; length > 0; length--) {
    const first = asideOf(record, words.slice(0, length));
    const rest = first && asidesIn(record, words.slice(length));
    const both = first && rest && joined(first, rest);
    if (both) return both;
  }
  return null;
}

function asideOf(record: PartnershipRecord, words: readonly string[]): Asides | null {
  if (ASKS_NOTHING.has(words.join(" "))) return NONE;
  const when = periodAsked(words);
  if (when) return { ...NONE, when };
  const [first = "", ...others] = words;
  if (!LINKS.has(first) || others.length === 0) return null;
  const areaId = areaNamed(record, others);
  if (areaId !== null) return { ...NONE, areaId };
  const theme = themeNamed(record, others);
  return theme === null ? null : { ...NONE, theme };
}

const LINKS: ReadonlySet<string> = new Set(["in", "of", "for", "on", "across", "about"]);

const allJoined = (all: readonly Asides[]): Asides | null =>
  all.reduce<Asides | null>((both, each) => both && joined(both, each), NONE);

/** Null where both say the same thing in two ways. */
function joined(a: Asides, b: Asides): Asides | null {
  if ((a.when && b.when) || (a.areaId && b.areaId) || (a.theme && b.theme)) return null;
  return { when: a.when ?? b.when, areaId: a.areaId ?? b.areaId, theme: a.theme ?? b.theme };
}

const EVERYWHERE_IN_WORDS = "all areas";

function areaNamed(record: PartnershipRecord, words: readonly string[]): string | null {
  const { areas } = record;
  const typed = words.join(" ");
  if (typed === EVERYWHERE_IN_WORDS) return EVERYWHERE;
  const named = areas.filter(({ name }) => folded(name) === typed);
  const [area, ...others] =
    named.length > 0 ? named : areas.filter(({ id }) => folded(areaInWords(record, id)) === typed);
  return area && others.length === 0 ? area.id : null;
}

/** By its id, its name or words of it that are of no other. */
function themeNamed({ themes }: PartnershipRecord, words: readonly string[]): Theme | null {
  const named = namedThemes(themes).filter(({ id, name }) => {
    const known = [...folded(name).split(" "), ...folded(id).split(" ")];
    return words.every((word) => known.includes(word));
  });
  const [theme, ...others] = named;
  return theme && others.length === 0 ? theme.id : null;
}

function canBeAsked({ times }: Form, when: PeriodAsked | null): boolean {
  if (when === null || times === "span") return true;
  if (when.kind === "in" && when.isOfName) return true;
  return times === "period" && (when.kind === "in" || when.kind === "before" || isOfToday(when));
}

const isOfToday = ({ kind }: PeriodAsked): boolean =>
  kind === "now" || kind === "this-year" || kind === "last-year";
