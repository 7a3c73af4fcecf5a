import { boundsOfChange, datedEventsOf } from "../../record/dated-event";
import { grouped } from "../../record/grouped";
import type { PartnershipRecord } from "../../record/record";
import { periodInWords } from "../../time/words";
import { mentionOf, say, textOf } from "../sentence";
import type { Fact, Predicate } from "./fact";
import type { PaperItem, PaperSection } from "./paper-parts";
import type { Review } from "./review";

/** What changed, and what is open: no body without something to tell. */
export function sectionsOf(record: PartnershipRecord, review: Review): readonly PaperSection[] {
  const facts = toldOnce(
    review.facts.filter(({ predicate }) => predicate === "change" || predicate === "open"),
  );
  return [
    {
      heading: `What changed since ${periodInWords(review.before.period)}${mayBeEarlier(record, review) ? ", or perhaps before" : ""}`,
      items: itemsOf(facts, "change"),
    },
    {
      heading: "What is open",
      items: [...itemsOf(facts, "open"), ...notToldAsDone(record, review.facts), ...unknownOf(review.facts)],
    },
  ].filter(({ items }) => items.length > 0);
}

/** Whether a change that is told may have come before the earlier review. */
const mayBeEarlier = (record: PartnershipRecord, { facts, before }: Review): boolean =>
  facts
    .filter(({ predicate }) => predicate === "change")
    .flatMap(({ subject, value }) => datedEventsOf(record, subject).filter(({ event }) => event.id === value))
    .some((change) => boundsOfChange(change).earliest < before.period.from);

/** What is told of two bodies alike, or is one event, stands under the first; and what took effect is no open plan besides. */
function toldOnce(facts: readonly Fact[]): readonly Fact[] {
  const first = new Map<string, Fact>();
  for (const fact of [...facts].sort(changesFirst)) {
    const key = keyOf(fact);
    if (!first.has(key)) first.set(key, fact);
  }
  return [...first.values()];
}

const changesFirst = (one: Fact, other: Fact): number =>
  Number(one.predicate === "open") - Number(other.predicate === "open");

const itemsOf = (facts: readonly Fact[], predicate: Predicate): readonly PaperItem[] =>
  [
    ...grouped(
      facts.filter((fact) => fact.predicate === predicate),
      ({ subject }) => [subject],
    ),
  ].map(([id, statements]) => ({ id, statements }));

/** What changed without an event of its own. */
const NO_EVENTS: ReadonlySet<string> = new Set(["part", "members", "doubt"]);

/**
 * Of an event the event, whoever it is told of; of what came after plans, which names whom it tells of, the words, as two plans may be for
 * the same; of anything else the body with what is said of it.
 */
const keyOf = ({ subject, value, sentence }: Fact): string => {
  if (value === "after") return textOf(sentence);
  return NO_EVENTS.has(value) ? JSON.stringify([subject, textOf(sentence)]) : value;
};

/** Ends that were agreed, and that nobody tells of. */
const notToldAsDone = (record: PartnershipRecord, facts: readonly Fact[]): readonly PaperItem[] =>
  facts
    .filter(({ predicate, value }) => predicate === "standing" && value === "to-end")
    .map(({ subject, sources }) => ({
      id: subject,
      statements: [
        {
          sentence: say`No report says whether ${mentionOf(record, subject)} ended, as was agreed.`,
          sources,
        },
      ],
    }));

/** Of what is told of no more, and of what may have ended: how many they are; the table says which. */
function unknownOf(facts: readonly Fact[]): readonly PaperItem[] {
  const count = (standing: string): number =>
    facts.filter(({ predicate, value }) => predicate === "standing" && value === standing).length;
  return [
    ...unknown(
      count("silent"),
      (they) => `Whether ${they} went on is not known: the table says when the last report was.`,
    ),
    ...unknown(count("possible"), (they) => `Whether ${they} was there at the time is not certain.`),
  ];
}

function unknown(count: number, doubt: (they: string) => string): readonly PaperItem[] {
  if (count === 0) return [];
  const they = count === 1 ? "1 partnership or board" : `each of ${count} partnerships and boards`;
  return [{ id: null, statements: [{ sentence: [doubt(they)], sources: [] }] }];
}
