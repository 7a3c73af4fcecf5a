/** No two sentences of a review contradict each other: pairs that would, looked for by what facts say and by how it is worded. */
import { detailAnswers } from "../../src/io/matching/detail-answers";
import type { PartnershipRecord } from "../../src/record/record";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import type { Fact } from "../../src/words/review/fact";
import { factsOf } from "../../src/words/review/fact";
import { paperOf } from "../../src/words/review/paper";
import type { Review } from "../../src/words/review/review";
import { reviewOf } from "../../src/words/review/review";
import { textOf } from "../../src/words/sentence";

export const reviewBetween = (
  record: PartnershipRecord,
  councilId: string,
  before: number,
  after: number,
  registers: ReadonlySet<string> = new Set(),
): Review =>
  reviewOf(record, {
    councilId,
    before: sliceAt(record, yearOf(before)),
    after: sliceAt(record, yearOf(after)),
    registers,
    answersByLabel: detailAnswers,
  });

const OVER = new Set(["ended", "to-end", "lapsed"]);

/** Of one body, what cannot both be so; each in a few words. */
export function contradictionsIn(record: PartnershipRecord, review: Review): readonly string[] {
  const bodies = [...review.current, ...review.former];
  const isNow = new Set(review.current.map(({ id }) => id));
  return [
    ...bodies.flatMap(({ id }) => ofFacts(review.facts, id, isNow.has(id))),
    ...bodies.flatMap(({ id }) => ofWords(review.facts, id)),
    ...ofPaper(record, review),
  ];
}

function ofFacts(facts: readonly Fact[], id: string, isNow: boolean): readonly string[] {
  const of = (...predicates: Parameters<typeof factsOf>[2][]) => factsOf(facts, id, ...predicates);
  const values = (predicate: Fact["predicate"]) => of(predicate).map(({ value }) => value);
  const [standing = ""] = values("standing");
  const gaps = new Set(values("gap"));
  const pairs: readonly (readonly [string, boolean])[] = [
    ["told twice how it stands", values("standing").length !== 1],
    ["told twice what differs", values("difference").length > 1],
    [
      "a member has a seat, and none is on record",
      gaps.has("members") && values("seat").some((rank) => rank !== "officer"),
    ],
    [
      "an officer has a seat, and none is on record",
      gaps.has("officers") && values("seat").includes("officer"),
    ],
    ["money is paid, and none is on record", gaps.has("resources") && of("pays").some(isPaid)],
    ["no change, and a change", values("difference").includes("none") && of("change").length > 0],
    ["ended, and among what is there", OVER.has(standing) && isNow],
    ["ended, and something is asked of it", OVER.has(standing) && gaps.size > 0],
    ["ended, and whether it went on is open", OVER.has(standing) && of("open").length > 0],
    ["ended, and paid now", OVER.has(standing) && isNow && of("pays").length > 0],
    ["there, and not among what is there, but asked of", !isNow && gaps.size > 0],
    ["silent, and on record now", standing === "silent" && isNow],
  ];
  return pairs.filter(([, isSo]) => isSo).map(([what]) => `${id}: ${what}`);
}

const isPaid = ({ sentence }: Fact): boolean => !/formerly|proposed|planned/.test(textOf(sentence));

/** Pairs of wordings that cannot stand together under one name. */
const AGAINST: readonly (readonly [RegExp, RegExp])[] = [
  [/^It ended /, /Whether (it|these) went on/i],
  [/^It ended /, /^On record\.$/],
  [/^It ended /, /No report that it did/i],
  [/^No report after /, /^On record\.$/],
  [/^No change on record/, /^(First|No longer) reported as members/],
  [/^(Member|Officer): /, /nobody is named/i],
];

function ofWords(facts: readonly Fact[], id: string): readonly string[] {
  const said = facts.filter(({ subject }) => subject === id).map(({ sentence }) => textOf(sentence));
  const ends = new Set(said.flatMap((text) => /^It ended (.*?)\.$/.exec(text)?.[1] ?? []));
  return [
    ...(ends.size > 1 ? [`${id}: ended ${[...ends].join(" and ")}`] : []),
    ...AGAINST.filter((pair) => pair.every((each) => said.some((text) => each.test(text)))).map(
      ([one, other]) => `${id}: ${one} and ${other}`,
    ),
  ];
}

/** Each body has one row, what is told of no more is in one list of it, and a question is asked only of what has a row now. */
function ofPaper(record: PartnershipRecord, review: Review): readonly string[] {
  const paper = paperOf(record, review);
  const rows = paper.table.groups.flatMap((group) => group.rows.map(({ id }) => id));
  const twice = rows.filter((id, index) => rows.indexOf(id) !== index);
  const told = paper.sections.flatMap(({ items }) =>
    items.flatMap(({ statements }) => statements.map(({ sentence }) => textOf(sentence))),
  );
  const repeated = told.filter((text, index) => told.indexOf(text) !== index);
  return [...twice.map((id) => `${id}: in two rows`), ...repeated.map((text) => `told twice: ${text}`)];
}
