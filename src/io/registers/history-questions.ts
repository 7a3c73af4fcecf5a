/** What one register lists and the next does not: asked about, and dated by nobody's guess. */

import { isStructure } from "../../record/kind";
import { nameOf } from "../../record/links";
import { lifeOf, livesOfOrganizations } from "../../record/lives";
import type { Pieces } from "../../record/pieces";
import { atOnce } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Document, Organization } from "../../record/shape";
import { nearName } from "../template/near-name";
import { registersOf, successiveRegisters } from "./registers";

export interface HistoryQuestion {
  /** The body that is no longer listed. */
  readonly bodyId: string;
  readonly earlierId: string;
  readonly laterId: string;
  /** What the later register lists and the earlier does not, what is called nearly so first: it may be what became of the body. */
  readonly newIds: readonly string[];
  /** What both list: it may have become part of one of them. */
  readonly standingIds: readonly string[];
}

/**
 * In the order of the registers, and of the record. Not of a body whose end is told, nor of one that a later register lists again.
 * @param before the record to which a register was added: what was asked between two of its own was answered then
 */
export const historyQuestions = (
  record: PartnershipRecord,
  before: PartnershipRecord | null = null,
): readonly HistoryQuestion[] => atOnce(historyAskedOf(record, before));

/** The same, piece by piece. */
export function* historyAskedOf(
  record: PartnershipRecord,
  before: PartnershipRecord | null = null,
): Pieces<readonly HistoryQuestion[]> {
  yield* livesOfOrganizations.pieces(record);
  const answered = new Set(before ? successiveRegisters(before).map(keyOfPair) : []);
  const questions: (readonly HistoryQuestion[])[] = [];
  for (const pair of successiveRegisters(record)) {
    if (!answered.has(keyOfPair(pair))) questions.push(yield* questionsBetween(record, ...pair));
  }
  return questions.flat();
}

const keyOfPair = ([earlier, later]: readonly [Document, Document]): string =>
  JSON.stringify([earlier.id, later.id]);

function* questionsBetween(
  record: PartnershipRecord,
  earlier: Document,
  later: Document,
): Pieces<readonly HistoryQuestion[]> {
  const before = listedIn(record, earlier);
  const after = new Set(listedIn(record, later).map(({ id }) => id));
  const registers = registersOf(record);
  const since = registers.slice(registers.indexOf(later)).map(({ id }) => id);
  const left = before.filter((body) => !isToldBy(body, since) && lifeOf(record, body.id).end === null);
  const known = new Set(before.map(({ id }) => id));
  const [standing = [], fresh = []] = [true, false].map((stood) =>
    [...after].filter((id) => known.has(id) === stood),
  );
  const between = { earlierId: earlier.id, laterId: later.id, standingIds: standing };
  if (left.length * fresh.length > MOST_COMPARED)
    return left.map(({ id }) => ({ bodyId: id, ...between, newIds: fresh }));
  const questions: HistoryQuestion[] = [];
  for (const { id, name } of left) {
    questions.push({ bodyId: id, ...between, newIds: nearestFirst(record, name, fresh) });
    yield;
  }
  return questions;
}

/** Pairs of names: each is compared with every other, and of more the page would stand still. */
const MOST_COMPARED = 100_000;

/** Structures that have a row of their own, as being there. */
const listedIn = (record: PartnershipRecord, register: Document): readonly Organization[] =>
  record.organizations.filter(
    (body) =>
      isStructure(record, body) &&
      body.sources.some(({ document_id, says }) => document_id === register.id && says === "existing"),
  );

const isToldBy = ({ sources }: Organization, documentIds: readonly string[]): boolean =>
  sources.some(({ document_id }) => documentIds.includes(document_id));

function nearestFirst(record: PartnershipRecord, name: string, ids: readonly string[]): readonly string[] {
  const near = nearName(
    name,
    ids.map((id) => nameOf(record, id)),
  );
  const isNear = (id: string): boolean => nameOf(record, id) === near;
  return [...ids.filter(isNear), ...ids.filter((id) => !isNear(id))];
}
