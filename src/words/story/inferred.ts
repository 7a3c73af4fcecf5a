/** Of bodies that are listed without their paragraphs: what of them rests on our reading. */
import { isOfFuture } from "../../record/evidence";
import { getOrThrow, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { OUR_INFERENCE } from "../citation";
import type { Sentence } from "../sentence";
import { isPlural, listOf, mentionOf, say, whole } from "../sentence";
import type { Statement } from "../statement";

/** @param list a sentence that names them @example "That Climate East was there is, in part, our inference." */
export function inferredIn(record: PartnershipRecord, list: Sentence): readonly Statement[] {
  const named = [...new Set(list.flatMap((part) => (typeof part === "string" ? [] : [part.id])))];
  const told = named.map((id) => ({ id, sources: reportsOn(record, id) }));
  const inferred = told.filter(
    ({ sources }) => sources.length > 0 && sources.every((source) => source.inferred ?? false),
  );
  if (inferred.length === 0) return [];
  const ids = inferred.map(({ id }) => id);
  const names = listOf(ids.map((id) => mentionOf(record, id)));
  const were = isPlural(record, ids) ? "were" : "was";
  return [
    {
      sentence: whole(say`that ${names} ${were} there is, in part, ${OUR_INFERENCE}`),
      sources: inferred.flatMap(({ sources }) => sources),
    },
  ];
}

/** What tells of it as there, or as gone. */
const reportsOn = (record: PartnershipRecord, id: string) =>
  getOrThrow(organizationsById(record), id).sources.filter((source) => !isOfFuture(source));
