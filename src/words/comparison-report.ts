/** A comparison as a short report, for a committee paper. */

import type { Comparison, ComparisonEntry } from "../lineage/comparison";
import type { DifferenceKind } from "../lineage/difference-kind";
import { DIFFERENCE_KINDS } from "../lineage/difference-kind";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import { periodInWords } from "../time/words";
import { areaInWords } from "./area";
import { citationInWords, documentInWords } from "./citation";
import { comparisonInWords } from "./comparison";
import { entryStatements } from "./comparison-entry";
import { DIFFERENCE_TERMS } from "./difference-terms";
import { textOf } from "./sentence";
import type { Statement } from "./statement";

export interface Report {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ReportSection[];
  /** The documents cited, in full. */
  readonly documents: readonly string[];
}
interface ReportSection {
  readonly heading: string;
  readonly note: string | null;
  readonly lines: readonly string[];
}

/** @param areaId an id of an area, or `all` */
export function reportOf(record: PartnershipRecord, areaId: string, comparison: Comparison): Report {
  const { before, after, entries } = comparison;
  const area = areaInWords(record, areaId);
  const stated = entries.map((entry) => ({ entry, statements: entryStatements(record, entry) }));
  return {
    title: `Partnership structures in ${area}: ${periodInWords(before.period)} and ${periodInWords(after.period)} compared`,
    lead: `${comparisonInWords(comparison)} From the record “${record.title}”.`,
    sections: DIFFERENCE_KINDS.map((kind) => sectionOf(record, kind, stated)).filter(
      ({ lines }) => lines.length > 0,
    ),
    documents: documentsInReport(
      record,
      stated.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
    ),
  };
}

interface StatedEntry {
  readonly entry: ComparisonEntry;
  readonly statements: readonly Statement[];
}

function sectionOf(
  record: PartnershipRecord,
  kind: DifferenceKind,
  all: readonly StatedEntry[],
): ReportSection {
  const ofKind = all.filter(({ entry }) => entry.kind === kind);
  const { label, caution } = DIFFERENCE_TERMS[kind];
  return {
    heading: `${label} (${ofKind.length})`,
    note: caution,
    lines: ofKind.map(({ statements }) => lineOf(record, statements)),
  };
}

/** The sentences on one body, and in brackets where they stand. */
function lineOf(record: PartnershipRecord, statements: readonly Statement[]): string {
  const text = statements.map(({ sentence }) => textOf(sentence)).join(" ");
  const cited = citationInWords(
    record,
    statements.flatMap(({ sources }) => sources),
  );
  return cited === "" ? text : `${text} [${cited}]`;
}

const documentsInReport = (record: PartnershipRecord, sources: readonly Source[]): readonly string[] =>
  [...new Set(sources.map(({ document_id }) => document_id))].map((id) => documentInWords(record, id));

export const reportAsText = ({ title, lead, sections, documents }: Report): string =>
  [
    title,
    lead,
    ...sections.map(({ heading, note, lines }) =>
      [heading, ...(note ? [note] : []), ...lines.map((line) => `- ${line}`)].join("\n"),
    ),
    ["Documents", ...documents.map((document) => `- ${document}`)].join("\n"),
  ].join("\n\n");
