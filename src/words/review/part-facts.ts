/** What the council has to do with a body, worded. */
import { getOrThrow, personsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Contribution, Membership } from "../../record/shape";
import { distinctName } from "../distinct-name";
import { paymentInWords } from "../payment";
import { capital } from "../sentence";
import type { Fact } from "./fact";
import type { Involvement, ReviewedSeat } from "./involvement";

/** Of what is there at the later review: what the council is, has and pays in it. */
export const partFacts = (
  record: PartnershipRecord,
  subject: string,
  { memberships, seats, payments }: Involvement,
): readonly Fact[] =>
  onceEach([
    ...memberships.map((each) => memberFact(subject, each)),
    ...seats.map((seat) => seatFact(record, subject, seat)),
    ...payments.map((payment) => paymentFact(record, subject, payment)),
  ]);

const memberFact = (subject: string, { role = "member", sources }: Membership): Fact => ({
  subject,
  predicate: "member",
  value: role,
  sentence: [`Council: ${role}`],
  sources,
});

const RANK_WORDS = { member: "Member: ", officer: "Officer: " } as const;

export function seatFact(record: PartnershipRecord, subject: string, seat: ReviewedSeat): Fact {
  const { personId, rank, sources } = seat;
  const who = personId === null ? capital(officeOf(seat)) : seatInWords(record, seat);
  // Without a name and a rank an office alone looks like a slip.
  const unnamed = personId === null && rank === null ? ": no name on record" : "";
  const sentence = [`${rank === null ? "" : RANK_WORDS[rank]}${who}${unnamed}`];
  return { subject, predicate: "seat", value: rank ?? "unknown", sentence, sources };
}

export const paymentFact = (record: PartnershipRecord, subject: string, payment: Contribution): Fact => ({
  subject,
  predicate: "pays",
  value: String(payment.amount),
  sentence: [paymentInWords(record, payment)],
  sources: payment.sources,
});

const officeOf = ({ label, count }: ReviewedSeat): string => (count > 1 ? `${label} (${count})` : label);

/** Within a sentence. @example "Cllr Ward (City Council member)", "the Leader of the City Council" */
export const seatInWords = (record: PartnershipRecord, seat: ReviewedSeat): string =>
  seat.personId === null
    ? `the ${officeOf(seat)}`
    : `${personInWords(record, seat.personId)}${aside(officeOf(seat))}`;

/** A surname alone reads as a thing, such as a ward; so whoever has a form of address is called by it. @example "Cllr Ward" */
const personInWords = (record: PartnershipRecord, id: string): string =>
  [getOrThrow(personsById(record), id).honorific_prefix, distinctName(record, id)]
    .filter((part) => part !== undefined)
    .join(" ");

const aside = (text: string): string => (text === "" ? "" : ` (${text})`);

/** Two paragraphs that say the same are evidence for one fact. */
function onceEach(facts: readonly Fact[]): readonly Fact[] {
  const byWords = new Map<string, Fact>();
  for (const fact of facts) {
    const words = JSON.stringify([fact.predicate, fact.sentence]);
    const known = byWords.get(words);
    byWords.set(words, known ? { ...known, sources: [...known.sources, ...fact.sources] } : fact);
  }
  return [...byWords.values()];
}
