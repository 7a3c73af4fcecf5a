/** What the words in a slot name: a body, a person, "we" or a theme. */
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Asides } from "./asides";
import { asidesIn, NO_ASIDES, themeNamed } from "./asides";
import type { Slot } from "./asked";
import type { Named } from "./named";
import { namedBy } from "./named";
import type { KnownName } from "./names";
import { knownNames } from "./names";

/** What stands in a slot: names, or "we". */
export interface Filled {
  readonly slot: Slot;
  /** As it was typed. */
  readonly typed: string;
  /** Null for "we". */
  readonly named: Named | null;
}

/** What the words of a slot say. */
export interface SlotFound {
  readonly filled?: Filled;
  readonly asides: Asides;
}

/** Null where they name nothing that can stand in it. */
export const foundIn = (
  record: PartnershipRecord,
  slot: string,
  words: readonly string[],
): SlotFound | null => (slot === "theme" ? themeAside(record, words) : filledBy(record, slot, words));

function themeAside(record: PartnershipRecord, words: readonly string[]): SlotFound | null {
  const theme = themeNamed(record, words);
  return theme === null ? null : { asides: { ...NO_ASIDES, theme } };
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
  into: "body",
  person: "person",
};

const slotOf = (slot: string): Slot => FILLS[slot] ?? (slot as Slot);

/** Slots that take the place of others, of one kind only. */
const FILLS: Readonly<Record<string, Slot>> = { person: "sitter", into: "other" };

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
