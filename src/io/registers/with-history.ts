/** Two registers as a history: what the reader knows of what became of a body, as changes between their days. */
import { grouped } from "../../record/grouped";
import { documentsById, getOrThrow, nameOf, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeEvent, Organization, Source } from "../../record/shape";
import { withJoined } from "../adding/joinings";
import { madeId } from "../generous/made-id";
import { firstDayWithout, lastDayBetween } from "./days-between";
import type { HistoryAnswer } from "./history-answers";

type Answer<Became extends HistoryAnswer["became"]> = HistoryAnswer & { readonly became: Became };

/** The record with all answers. What is only left out changes nothing: it is no longer reported. */
export function withHistory(record: PartnershipRecord, told: readonly HistoryAnswer[]): PartnershipRecord {
  const answers = told.filter((answer) => isOf(record, answer));
  const ended = answers.filter((answer): answer is Answer<"ended"> => answer.became === "ended");
  const joining = answers.filter((answer): answer is Answer<"part-of"> => answer.became === "part-of");
  const renamed = answers.filter((answer): answer is Answer<"renamed"> => answer.became === "renamed");
  const split = answers.filter((answer): answer is Answer<"split"> => answer.became === "split");
  const events = [
    ...ended.map((answer) => endOf(record, answer)),
    ...[...grouped(joining, ({ other_id, later_id }) => [JSON.stringify([other_id, later_id])]).values()].map(
      (group) => joiningOf(record, group),
    ),
    ...split.map((answer) => splitOf(record, answer)),
  ];
  const changed = { ...record, change_events: [...record.change_events, ...events] };
  return renamed.reduce(withNewName, changed);
}

/** What was answered of a file that was mended since may be of bodies that it no longer has. */
function isOf(record: PartnershipRecord, answer: HistoryAnswer): boolean {
  const bodies = [answer.body_id, ...othersIn(answer)];
  const documents = [answer.earlier_id, answer.later_id];
  return (
    bodies.every((id) => organizationsById(record).has(id)) &&
    documents.every((id) => documentsById(record).has(id))
  );
}

function othersIn(answer: HistoryAnswer): readonly string[] {
  if (answer.became === "split") return answer.other_ids;
  return answer.became === "part-of" || answer.became === "renamed" ? [answer.other_id] : [];
}

/** It was there on the day of the one register, and not on that of the other. */
function endOf(record: PartnershipRecord, answer: Answer<"ended">): ChangeEvent {
  const isNextDay = getOrThrow(documentsById(record), answer.later_id).ends === "next-day";
  const days = isNextDay ? firstDayWithout : lastDayBetween;
  return eventOf(record, [answer], {
    type: "decommissioned",
    date_edtf: days(...daysOf(record, answer)),
    original_organization_ids: [answer.body_id],
    resulting_organization_ids: [],
    label: `${nameOf(record, answer.body_id)} ended`,
  });
}

/** What several became part of stood already, or came of them. */
function joiningOf(record: PartnershipRecord, answers: readonly Answer<"part-of">[]): ChangeEvent {
  const [first] = answers;
  if (!first) throw new Error("Expected at least one answer; found none");
  const { other_id: into, earlier_id } = first;
  const stood = getOrThrow(organizationsById(record), into).sources.some(
    ({ document_id }) => document_id === earlier_id,
  );
  const originals = answers.map(({ body_id }) => body_id);
  return eventOf(record, answers, {
    type: stood ? "absorbed" : originals.length > 1 ? "merged" : "replaced",
    date_edtf: firstDayWithout(...daysOf(record, first)),
    original_organization_ids: originals,
    resulting_organization_ids: [into],
    ...(stood && { continuing_organization_ids: [into] }),
    label: `${originals.map((id) => nameOf(record, id)).join(", ")} → ${nameOf(record, into)}`,
  });
}

/** One that is no more, and what only the later register lists came of it. */
const splitOf = (record: PartnershipRecord, answer: Answer<"split">): ChangeEvent =>
  eventOf(record, [answer], {
    type: "split",
    date_edtf: firstDayWithout(...daysOf(record, answer)),
    original_organization_ids: [answer.body_id],
    resulting_organization_ids: answer.other_ids,
    label: `${nameOf(record, answer.body_id)} → ${answer.other_ids.map((id) => nameOf(record, id)).join(", ")}`,
  });

/** One body under two names: it keeps the id that it had, and has the name that it has now. */
function withNewName(record: PartnershipRecord, answer: Answer<"renamed">): PartnershipRecord {
  const { body_id, other_id } = answer;
  const before = getOrThrow(organizationsById(record), body_id);
  const after = organizationsById(record).get(other_id);
  if (!after) return record;
  const event = eventOf(record, [answer], {
    type: "renamed",
    date_edtf: firstDayWithout(...daysOf(record, answer)),
    original_organization_ids: [body_id],
    resulting_organization_ids: [body_id],
    label: `${before.name} → ${after.name}`,
  });
  const joined = withJoined(record, [{ ids: [body_id, other_id], answer: "same" }]);
  return {
    ...joined,
    organizations: joined.organizations.map((body) =>
      body.id === body_id || body.id === other_id ? calledNow(body, before.name, after.name) : body,
    ),
    change_events: [...joined.change_events, event],
  };
}

function calledNow(body: Organization, former: string, name: string): Organization {
  const others = (body.other_names ?? []).filter((other) => other.name !== name && other.name !== former);
  return { ...body, name, other_names: [...others, { name: former, note: "former" }] };
}

type Told = Pick<
  ChangeEvent,
  "type" | "date_edtf" | "original_organization_ids" | "resulting_organization_ids" | "label"
> &
  Pick<Partial<ChangeEvent>, "continuing_organization_ids">;

function eventOf(record: PartnershipRecord, answers: readonly HistoryAnswer[], told: Told): ChangeEvent {
  const what = { ...told, certainty: "happened" as const };
  return {
    id: madeId("change_events", what),
    ...what,
    sources: answers.flatMap((answer) => sourcesOf(record, answer)),
  };
}

/** The last row of it in the one register, and the whole of the other, in which it is not. */
function sourcesOf(
  record: PartnershipRecord,
  { body_id, earlier_id, later_id, became }: HistoryAnswer,
): readonly Source[] {
  const body = getOrThrow(organizationsById(record), body_id);
  const row = body.sources.find(({ document_id }) => document_id === earlier_id);
  const later = getOrThrow(documentsById(record), later_id);
  return [
    { document_id: earlier_id, locator: row?.locator ?? WHOLE, says: "existing" },
    {
      document_id: later_id,
      locator: WHOLE,
      says: became === "renamed" ? "existing" : "ended",
      inferred: true,
      note: `${body.name} is not in ${later.title}; what became of it was told by whoever keeps the registers.`,
    },
  ];
}

const WHOLE = "Register";

const daysOf = (
  record: PartnershipRecord,
  { earlier_id, later_id }: HistoryAnswer,
): readonly [string, string] => [dateOf(record, earlier_id), dateOf(record, later_id)];

const dateOf = (record: PartnershipRecord, documentId: string): string =>
  getOrThrow(documentsById(record), documentId).date;
