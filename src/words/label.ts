/** The label of a change, in the words of whoever keeps the record, as it stands in sentences of ours. */
import { bodiesOfEvent } from "../record/change-event";
import { getOrThrow, organizationsById } from "../record/links";
import { namesOf } from "../record/names";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import { calledInSpeech } from "./called";
import { capital, mentionText, small, withoutStop } from "./sentence";

/** Names the body that it names first as every sentence does, so that it is told from another of that name. */
export function labelInSentence(record: PartnershipRecord, event: ChangeEvent): string {
  const first = namedFirst(record, event, bodiesOfEvent(event));
  if (first && first.name === getOrThrow(organizationsById(record), first.id).name)
    return `${mentionText(record, first.id)}${first.rest}`;
  return withoutStop(event.label);
}

/** In letters: one that fills a line of a phone. */
const LONG_NAME = 40;

/** With a small letter, unless the name of a body or of an area begins it; and in place of a long name what people call the body. */
export function labelInHeading(record: PartnershipRecord, event: ChangeEvent): string {
  const ids = bodiesOfEvent(event);
  const first = namedFirst(record, event, ids);
  const called = first && calledInSpeech(record, first.id);
  if (called && first.name.length >= LONG_NAME && called.length < LONG_NAME) return `${called}${first.rest}`;
  const label = withoutStop(event.label);
  const names = [...ids.flatMap((id) => namesById(record, id)), ...record.areas.map(({ name }) => name)];
  return names.some((name) => label.startsWith(name)) ? label : small(label);
}

/** Without the name of the body it is told of, if that begins it. @example "Was to cease operating" */
export function restOfLabel(record: PartnershipRecord, event: ChangeEvent, id: string): string {
  const first = namedFirst(record, event, [id]);
  return first ? capital(first.rest.trimStart()) : withoutStop(event.label);
}

interface NamedFirst {
  readonly id: string;
  readonly name: string;
  /** With the space before it. */
  readonly rest: string;
}

/** Whose name begins the label, with "The" or without; null where it begins otherwise. */
function namedFirst(
  record: PartnershipRecord,
  { label }: ChangeEvent,
  ids: readonly string[],
): NamedFirst | null {
  const text = withoutStop(label);
  const leads = ids.flatMap((id) =>
    namesById(record, id).flatMap((name) => [`The ${name}`, name].map((lead) => ({ id, name, lead }))),
  );
  const first = leads.find(({ lead }) => text.startsWith(`${lead} `));
  return first ? { id: first.id, name: first.name, rest: text.slice(first.lead.length) } : null;
}

const namesById = (record: PartnershipRecord, id: string): readonly string[] =>
  namesOf(getOrThrow(organizationsById(record), id));
