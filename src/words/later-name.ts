/** What a body was called at its end, that one under two names is not taken for two. */
import { eventsOf, getOrThrow, organizationsById } from "../record/links";
import { laterNameOf } from "../record/names";
import type { PartnershipRecord } from "../record/record";
import type { Sentence } from "./sentence";
import { mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { subjectOf } from "./statement";

const laterName = (record: PartnershipRecord, id: string): string | null =>
  laterNameOf(getOrThrow(organizationsById(record), id));

/** Behind what tells of its end. @example "By then it was called The Business Board." */
export function nameAtItsEnd(record: PartnershipRecord, id: string, subject: Sentence): readonly Statement[] {
  const name = laterName(record, id);
  if (name === null) return [];
  const { was } = subjectOf(record, id);
  const sources = eventsOf(record, id)
    .filter(({ type }) => type === "renamed")
    .flatMap((event) => event.sources);
  return [{ sentence: whole(say`by then ${subject} ${was} called ${name}`), sources }];
}

/** @example "the Local Enterprise Partnership (later The Business Board)" */
export function mentionWithLaterName(record: PartnershipRecord, id: string): Sentence {
  const name = laterName(record, id);
  return name === null ? mentionOf(record, id) : say`${mentionOf(record, id)} (later ${name})`;
}
