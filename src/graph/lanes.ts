/** The rows of the lineage: one lane for each body, grouped by theme, successors directly below what they came from. */
import { inOrderOfDescent } from "../lineage/succession";
import { grouped } from "../record/grouped";
import { kindOf } from "../record/kind";
import { eventsOf, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Organization } from "../record/shape";
import type { Theme } from "../record/vocabulary";
import { THEMES } from "../record/vocabulary";

export interface Lane {
  readonly id: string;
  /** Of the lane's top edge, in CSS pixels from the top of the lineage. */
  readonly y: number;
}

export interface LaneHeading {
  readonly theme: Theme;
  readonly y: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly headings: readonly LaneHeading[];
  readonly height: number;
}

export const LANE_HEIGHT = 26;
export const HEADING_LANE_HEIGHT = 34;

/** @param onlyChanged leaves out bodies of which no change is told */
export function lanesOf(record: PartnershipRecord, ids: ReadonlySet<string>, onlyChanged: boolean): Lanes {
  const bodies = record.organizations.filter(
    (body) => ids.has(body.id) && isStructure(body) && (!onlyChanged || eventsOf(record, body.id).length > 0),
  );
  const byTheme = grouped(bodies, ({ theme }) => [theme ?? "overarching"]);
  const lanes: Lane[] = [];
  const headings: LaneHeading[] = [];
  let y = 0;
  for (const theme of THEMES) {
    const members = byTheme.get(theme) ?? [];
    if (members.length === 0) continue;
    headings.push({ theme, y });
    y += HEADING_LANE_HEIGHT;
    for (const id of byFamily(
      record,
      members.map((body) => body.id),
    )) {
      lanes.push({ id, y });
      y += LANE_HEIGHT;
    }
  }
  return { lanes, headings, height: y };
}

const isStructure = (body: Organization): boolean => kindOf(body) !== "organisation";

/** Each body directly behind what it came from, or behind its partnership; so joins cross few lanes. */
function byFamily(record: PartnershipRecord, ids: readonly string[]): readonly string[] {
  const here = new Set(ids);
  const after = new Map(inOrderOfDescent(record, ids).map((descent) => [descent.id, descent.after]));
  const homeOf = (id: string): string | null => {
    const parent = organizationsById(record).get(id)?.parent_id;
    return after.get(id) ?? (parent !== undefined && here.has(parent) ? parent : null);
  };
  const followers = grouped([...after.keys()], (id) => [homeOf(id) ?? ""]);
  const seen = new Set<string>();
  const walk = (id: string): readonly string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [id, ...(followers.get(id) ?? []).flatMap(walk)];
  };
  return [...(followers.get("") ?? []), ...ids].flatMap(walk);
}
