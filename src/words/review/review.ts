/** The annual review of the partnerships of one council, as facts. */
import { comparisonOf } from "../../lineage/comparison";
import { kindOf } from "../../record/kind";
import { isInForce } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { isSubject } from "../../record/subject";
import { changeFacts, differenceFact, openFacts } from "./change-facts";
import type { Fact } from "./fact";
import type { Involvement } from "./involvement";
import { involvementIn, isInvolved, NOT_INVOLVED, pastPayments } from "./involvement";
import { partBefore } from "./part-before";
import { partFacts } from "./part-facts";
import type { AnswersByLabel } from "./questions";
import { gapFacts, toldFacts } from "./questions";
import type { ReviewStanding } from "./standing";
import { isCurrent, reviewStanding, standingFact } from "./standing";
import { whatItIs } from "./what-it-is";

export interface ReviewRequest {
  readonly councilId: string;
  readonly before: Slice;
  readonly after: Slice;
  /** Documents in which the council lists its own, by id: what is in them has to do with it. */
  readonly registers: ReadonlySet<string>;
  /** Whether a register's words for a detail answer a question of the review. */
  readonly answersByLabel: AnswersByLabel;
}

export interface Review extends ReviewRequest {
  /** In which the council takes part at the later review, or that its register lists then, in the order of the themes. */
  readonly current: readonly Organization[];
  /** In which it took part at the earlier one, or on which its own reports told, and that ended or are told of no more. */
  readonly former: readonly Organization[];
  readonly facts: readonly Fact[];
}

export function reviewOf(record: PartnershipRecord, request: ReviewRequest): Review {
  const reviewed = record.organizations
    .filter((body) => isSubject(record, body))
    .map((body) => reviewedBody(record, request, body))
    .filter((each) => each !== null);
  const bodies = byTheme(record, reviewed);
  return {
    ...request,
    current: bodies.filter(({ isNow }) => isNow).map(({ body }) => body),
    former: bodies.filter(({ isNow }) => !isNow).map(({ body }) => body),
    facts: bodies.flatMap((each) => factsOfBody(record, request, each)),
  };
}

interface ReviewedBody {
  readonly body: Organization;
  readonly standing: ReviewStanding;
  /** Whether the council takes part in it at the later review. */
  readonly isNow: boolean;
  readonly now: Involvement;
  readonly then: Involvement;
}

/** Null of what the council has nothing to do with. */
function reviewedBody(
  record: PartnershipRecord,
  request: ReviewRequest,
  body: Organization,
): ReviewedBody | null {
  const { councilId, before, after, registers } = request;
  const standing = reviewStanding(record, after, body.id);
  if (standing === "elsewhere") return null;
  const [was, is] = [before, after].map((slice) => involvementIn(record, slice, councilId, body.id));
  const isListed = body.sources.some(({ document_id }) => registers.has(document_id));
  const isNow = isCurrent(standing) && (isListed || (is !== undefined && isInvolved(is)));
  const now = isNow ? (is ?? NOT_INVOLVED) : NOT_INVOLVED;
  const then = { ...(was ?? NOT_INVOLVED), payments: paymentsBefore(record, request, body.id, now, was) };
  const wasOurs = isInvolved(then) || (is !== undefined && isInvolved(is));
  const isFormer =
    wasOurs ||
    (!isCurrent(standing) && isInForce(entityIn(before, body.id)) && isReportedOn(record, request, body));
  const listedBefore = isListed && isInForce(entityIn(before, body.id));
  return isNow || isFormer || listedBefore ? { body, standing, isNow, now, then } : null;
}

/** Paid or proposed at the earlier review, or told as past by the later one; what is still paid is not past. */
function paymentsBefore(
  record: PartnershipRecord,
  { councilId, after }: ReviewRequest,
  id: string,
  now: Involvement,
  was: Involvement = NOT_INVOLVED,
): Involvement["payments"] {
  const past = [...was.payments, ...pastPayments(record, after, councilId, id)];
  return [...new Set(past)].filter((payment) => !now.payments.includes(payment));
}

/** Whether a report of the council's own tells of it: a partnership that can be named, and not one of its groups. */
function isReportedOn(record: PartnershipRecord, { councilId }: ReviewRequest, body: Organization): boolean {
  const own = new Set(
    record.documents.filter(({ publisher_id }) => publisher_id === councilId).map(({ id }) => id),
  );
  const isPartnership = kindOf(record, body) === "partnership" && body.is_class !== true;
  return isPartnership && body.sources.some(({ document_id }) => own.has(document_id));
}

function byTheme(record: PartnershipRecord, bodies: readonly ReviewedBody[]): readonly ReviewedBody[] {
  const order = new Map(record.themes.map(({ id }, index) => [id, index]));
  const place = ({ body: { theme } }: ReviewedBody): number =>
    (theme === undefined ? undefined : order.get(theme)) ?? order.size;
  return bodies.toSorted((a, b) => place(a) - place(b));
}

function factsOfBody(
  record: PartnershipRecord,
  request: ReviewRequest,
  { body, standing, isNow, now, then }: ReviewedBody,
): readonly Fact[] {
  const { before, after } = request;
  const [entry] = comparisonOf(record, before, after, new Set([body.id])).entries;
  const [nowFacts, thenFacts] = [now, then].map((part) => partFacts(record, body.id, part));
  const changes = [
    ...changeFacts(record, body.id, entry, { from: before.period.from, until: after.period.until }),
    ...(isNow ? partBefore(record, body.id, now, then, before.period) : []),
  ];
  return [
    // What is over is told by its name, and by what came of it.
    ...(isNow ? [whatItIs(record, body, request.councilId)] : []),
    ...((isNow ? nowFacts : thenFacts) ?? []),
    ...(isNow ? toldFacts(record, request, body) : []),
    standingFact(record, before, after, body.id),
    ...(isNow ? [differenceFact(record, body.id, entry, changes.length > 0, request.councilId)] : []),
    ...changes,
    ...openFacts(record, body.id, standing, after.period),
    ...(isNow && standing !== "planned" ? gapFacts(record, request, body, now) : []),
  ];
}
