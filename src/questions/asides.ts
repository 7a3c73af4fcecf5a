/** What a question says beside its form: when, where and on what theme. */
import { EVERYWHERE } from "../record/area";
import { folded } from "../record/find";
import type { PartnershipRecord } from "../record/record";
import type { Theme } from "../record/vocabulary";
import { areaInWords } from "../words/area";
import { namedThemes } from "../words/headings";
import type { PeriodAsked } from "./period-asked";
import { periodAsked } from "./period-asked";

export interface Asides {
  readonly when: PeriodAsked | null;
  readonly areaId: string | null;
  readonly theme: Theme | null;
}

export const NO_ASIDES: Asides = { when: null, areaId: null, theme: null };
const ASKS_NOTHING: ReadonlySet<string> = new Set(["then", "again", "at all", "any more", "anymore", "all"]);

/** Null where the words are something else. */
export function asidesIn(record: PartnershipRecord, words: readonly string[]): Asides | null {
  if (words.length === 0) return NO_ASIDES;
  for (let length = words.length; length > 0; length--) {
    const first = asideOf(record, words.slice(0, length));
    const rest = first && asidesIn(record, words.slice(length));
    const both = first && rest && joined(first, rest);
    if (both) return both;
  }
  return null;
}

function asideOf(record: PartnershipRecord, words: readonly string[]): Asides | null {
  if (ASKS_NOTHING.has(words.join(" "))) return NO_ASIDES;
  const when = periodAsked(words);
  if (when) return { ...NO_ASIDES, when };
  const [first = "", ...others] = words;
  if (!LINKS.has(first) || others.length === 0) return null;
  const areaId = areaNamed(record, others);
  if (areaId !== null) return { ...NO_ASIDES, areaId };
  const theme = themeNamed(record, others);
  return theme === null ? null : { ...NO_ASIDES, theme };
}

const LINKS: ReadonlySet<string> = new Set(["in", "of", "for", "on", "across", "about"]);

export const allJoined = (all: readonly Asides[]): Asides | null =>
  all.reduce<Asides | null>((both, each) => both && joined(both, each), NO_ASIDES);

/** Null where both say the same thing in two ways. */
function joined(a: Asides, b: Asides): Asides | null {
  if ((a.when && b.when) || (a.areaId && b.areaId) || (a.theme && b.theme)) return null;
  return { when: a.when ?? b.when, areaId: a.areaId ?? b.areaId, theme: a.theme ?? b.theme };
}

function areaNamed(record: PartnershipRecord, words: readonly string[]): string | null {
  const { areas } = record;
  const typed = words.join(" ");
  if (typed === folded(areaInWords(record, EVERYWHERE))) return EVERYWHERE;
  const named = areas.filter(({ name }) => folded(name) === typed);
  const [area, ...others] =
    named.length > 0 ? named : areas.filter(({ id }) => folded(areaInWords(record, id)) === typed);
  return area && others.length === 0 ? area.id : null;
}

/** By its id, its name or words of it that are of no other. */
export function themeNamed({ themes }: PartnershipRecord, words: readonly string[]): Theme | null {
  const named = namedThemes(themes).filter(({ id, name }) => {
    const known = [...folded(name).split(" "), ...folded(id).split(" ")];
    return words.every((word) => known.includes(word));
  });
  const [theme, ...others] = named;
  return theme && others.length === 0 ? theme.id : null;
}
