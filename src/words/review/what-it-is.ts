import { isOfFuture } from "../../record/evidence";
import { documentsById, getOrThrow } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import { themeInWords } from "../headings";
import { kindInWords } from "../kind";
import type { Sentence } from "../sentence";
import { mentionOf, say, small } from "../sentence";
import type { Fact } from "./fact";

/** The first words of what is told of it; where nothing is, what it is part of, or its kind and theme. */
export function whatItIs(record: PartnershipRecord, body: Organization, councilId: string): Fact {
  const { id, summary, sources } = body;
  const fact = { subject: id, predicate: "is", value: id } as const;
  if (summary === undefined) return { ...fact, sentence: kindOrWhole(record, body), sources: [] };
  const told = sources.filter((source) => !isOfFuture(source));
  const known = told.length > 0 ? told : sources;
  const own = known.filter(({ document_id }) => isOf(record, document_id, councilId));
  return { ...fact, sentence: [firstWords(summary)], sources: latestOf(own.length > 0 ? own : known) };
}

function kindOrWhole(record: PartnershipRecord, { id, parent_id, theme }: Organization): Sentence {
  if (parent_id !== undefined) return say`Part of ${mentionOf(record, parent_id)}`;
  const kind = kindInWords(record, id);
  return [theme === undefined ? kind : `${kind} (${small(themeInWords(record, theme))})`];
}

/** As far as it says what it is. @example firstWords("A forum of 1.5 million people; it meets.") // "A forum of 1.5 million people" */
const firstWords = (text: string): string => /^.*?(?=[;.!?](\s|$)|$)/su.exec(text)?.[0] ?? text;

/** The council's own reports come before a register that has little more than the name. */
const isOf = (record: PartnershipRecord, documentId: string, councilId: string): boolean =>
  getOrThrow(documentsById(record), documentId).publisher_id === councilId;

/** Those of the document that was read last. */
function latestOf(sources: Organization["sources"]): Organization["sources"] {
  const last = sources.at(-1)?.document_id;
  return sources.filter(({ document_id }) => document_id === last);
}
