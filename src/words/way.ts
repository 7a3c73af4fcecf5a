/** How one body led to another: through succession where the record tells of one, else through those that sat on both. */

import type { Succession } from "../lineage/succession";
import { successionsFrom } from "../lineage/succession";
import { datedEventOf } from "../record/dated-event";
import { membershipsIn, postsIn } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import { whatHappenedTo } from "./answer";
import { changeInWords } from "./change";
import { mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { saidNowhere, subjectOf } from "./statement";

export interface Way {
  /** Whether successions lead from the one to the other, in time. */
  readonly found: boolean;
  readonly statements: readonly Statement[];
}

/** @example wayBetween(record, "cambridgeshire-care-partnership", "integrated-care-partnership").found // false */
export function wayBetween(record: PartnershipRecord, from: string, to: string): Way {
  const line = lineBetween(record, from, to);
  if (line) return { found: true, statements: line.map((each) => stepOf(record, each)) };
  const back = lineBetween(record, to, from);
  const names = [mentionOf(record, from), mentionOf(record, to)] as const;
  const none = whole(say`no succession on record leads from ${names[0]} to ${names[1]}`);
  const nearest = back
    ? [saidNowhere("It leads the other way."), ...back.map((each) => stepOf(record, each))]
    : nearestTo(record, from, to);
  return { found: false, statements: [{ sentence: none, sources: [] }, ...nearest] };
}

/** The fewest successions from the one to the other; null where none lead there. */
function lineBetween(record: PartnershipRecord, from: string, to: string): readonly Succession[] | null {
  const lines = new Map<string, readonly Succession[]>([[from, []]]);
  for (const [id, line] of lines) {
    if (id === to) return line;
    for (const next of successionsFrom(record, id)) {
      if (!lines.has(next.to)) lines.set(next.to, [...line, next]);
    }
  }
  return null;
}

const stepOf = (record: PartnershipRecord, { event }: Succession): Statement => ({
  sentence: changeInWords(record, datedEventOf(record, event)),
  sources: event.sources,
});

/** What is nearest to an answer: who sat on both, what is last known of the one, and first of the other. */
function nearestTo(record: PartnershipRecord, from: string, to: string): readonly Statement[] {
  const there = sittersOn(record, to);
  const both = [...sittersOn(record, from)].filter(([id]) => there.has(id));
  return [
    ...both.map(([id, sources]) => ({
      sentence: whole(say`${mentionOf(record, id)} ${subjectOf(record, id).is} on record with seats on both`),
      sources: [...sources, ...(there.get(id) ?? [])],
    })),
    ...(both.length === 0 ? [saidNowhere("No body is on record with seats on both.")] : []),
    ...whatHappenedTo(record, from).slice(0, MOST_TOLD),
    ...whatHappenedTo(record, to).slice(0, MOST_TOLD),
  ];
}

const MOST_TOLD = 2;

/** The bodies that sit on a body, or send somebody to sit on it, with the evidence for it. */
function sittersOn(record: PartnershipRecord, id: string): ReadonlyMap<string, readonly Source[]> {
  const seats = [
    ...membershipsIn(record, id).map(({ member, on_behalf_of_id, sources }) => ({
      sitter: member?.id ?? on_behalf_of_id,
      sources,
    })),
    ...postsIn(record, id).map(({ on_behalf_of_id, sources }) => ({ sitter: on_behalf_of_id, sources })),
  ];
  const sitters = new Map<string, readonly Source[]>();
  for (const { sitter, sources } of seats) {
    if (sitter !== undefined) sitters.set(sitter, [...(sitters.get(sitter) ?? []), ...sources]);
  }
  return sitters;
}
