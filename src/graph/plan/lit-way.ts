/** What of the plan is lit where the ways between two are shown. */
import type { Way } from "../../lineage/way";
import { isStructure } from "../../record/kind";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";

export interface LitWay {
  /** The two, and what the ways lead through. */
  readonly ids: ReadonlySet<string>;
  /** Of the lines from one structure to the next, each that tells its link. What is said of a council needs no line. */
  readonly lineIds: ReadonlySet<string>;
}

export function litWayOf(
  record: PartnershipRecord,
  ends: readonly [string, string],
  ways: readonly Way[],
): LitWay {
  const steps = ways.flat();
  const between = steps.filter(({ from, to }) => isStructureId(record, from) && isStructureId(record, to));
  return {
    ids: new Set([...ends, ...steps.map(({ to }) => to)]),
    lineIds: new Set(between.map(({ link }) => link.id)),
  };
}

const isStructureId = (record: PartnershipRecord, id: string): boolean => {
  const body = organizationsById(record).get(id);
  return body !== undefined && isStructure(body);
};
