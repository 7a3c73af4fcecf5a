/** What of the plan is lit where the ways between two are shown. */
import type { Way } from "../../lineage/way";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { isSubject } from "../../record/subject";
import type { Place } from "../layout/place";
import type { Look } from "./look";

export interface LitWay {
  /** The two, and what the ways lead through. */
  readonly ids: ReadonlySet<string>;
  /** Of the lines from one box to the next, each that tells its link. What is said of a council needs no line. */
  readonly lineIds: ReadonlySet<string>;
}

export function litWayOf(
  record: PartnershipRecord,
  ends: readonly [string, string],
  ways: readonly Way[],
): LitWay {
  const steps = ways.flat();
  const between = steps.filter(({ from, to }) => isSubjectId(record, from) && isSubjectId(record, to));
  return {
    ids: new Set([...ends, ...steps.map(({ to }) => to)]),
    lineIds: new Set(between.map(({ link }) => link.id)),
  };
}

const isSubjectId = (record: PartnershipRecord, id: string): boolean => {
  const body = organizationsById(record).get(id);
  return body !== undefined && isSubject(record, body);
};

/** What the ways do not lead through steps aside, and of it the boxes tell no part. A box is not paler than what stands in it. */
export function looksBesideWay(
  looks: ReadonlyMap<string, Look>,
  places: ReadonlyMap<string, Place>,
  { ids }: LitWay,
): ReadonlyMap<string, Look> {
  const near = new Set([...ids, ...[...ids].flatMap((id) => places.get(id)?.containerId ?? [])]);
  return new Map(
    [...looks].map(([id, look]) => {
      const own = look.classes.split(" ").filter((name) => name !== "part" && name !== "aside");
      const classes = [...own, ...(near.has(id) ? [] : ["aside"])].join(" ");
      return [id, { ...look, classes, part: ids.has(id) ? look.part : "" }];
    }),
  );
}
