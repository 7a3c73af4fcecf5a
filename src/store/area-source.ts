import { EVERYWHERE, organizationsIn } from "../record/area";
import type { Cut } from "../record/cut";
import { cutOf } from "../record/cut";
import { collectionOfId } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Directory } from "../words/found";
import { idsOnPlanOf } from "./derived";
import type { ExplorerState } from "./state";

/** What a cut record cannot answer by itself: the cut to another area, or all of it. */
export type Need = { readonly areaId: string } | "whole";

/** Where the rest of a record is fetched from that is cut to an area. Both reject where it cannot be had. */
export interface AreaSource {
  /** @param areaId one of those that are offered, or all */
  readonly fetchCut: (areaId: string) => Promise<PartnershipRecord>;
  readonly fetchWhole: () => Promise<PartnershipRecord>;
  /** The names of all bodies and people. Rejects where they cannot be had. */
  readonly fetchNames: () => Promise<Directory>;
  /** Of a body or a person, as far as their names have been fetched. */
  readonly areaOf: (id: string) => string | undefined;
}

type Asked = Pick<ExplorerState, "record" | "areaId" | "selectedId" | "connectedId" | "overlay" | "editing">;

/** A question, like a way, may lead through any area, and what is edited or kept is the whole. */
const OF_THE_WHOLE: ReadonlySet<string | undefined> = new Set(["record", "question", "story"]);

/** What is needed to show what is asked for; null where the record at hand has it. */
export function needOf({ record, ...asked }: Asked, source: AreaSource): Need | null {
  const cut = cutOf(record);
  if (!cut) return null;
  if (asked.editing || asked.connectedId !== null || OF_THE_WHOLE.has(asked.overlay?.kind)) return "whole";
  if (asked.areaId !== cut.areaId) return { areaId: asked.areaId };
  if (asked.selectedId === null || isSeenIn(record, cut, asked.selectedId)) return null;
  const areaId = source.areaOf(asked.selectedId);
  return areaId === undefined || areaId === cut.areaId ? "whole" : { areaId };
}

/** What an address asks for and the cut has not may be anywhere in the record. */
export const needOfMisses = ({ record, notice }: Pick<ExplorerState, "record" | "notice">): Need | null =>
  notice !== null && cutOf(record) ? "whole" : null;

/** Whether all of it is in the cut: of what only stands at the end of something, the rest is elsewhere. */
const isSeenIn = (record: PartnershipRecord, { areaId }: Cut, id: string): boolean =>
  areaId !== EVERYWHERE &&
  (organizationsIn(record, areaId).has(id) ||
    (collectionOfId(record).get(id) === "persons" && idsOnPlanOf(record, areaId).includes(id)));
