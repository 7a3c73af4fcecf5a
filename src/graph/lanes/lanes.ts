/** The rows of the lineage: one lane for each body, grouped by area and theme, successors near what they came from. */
import { inFamilies } from "../../lineage/family";
import { resultsOf } from "../../record/change-event";
import { grouped } from "../../record/grouped";
import { kindOf } from "../../record/kind";
import { eventsOf, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeEvent, Organization } from "../../record/shape";
import { isSubject } from "../../record/subject";
import { inThemes, themeOf } from "../../record/theme";
import type { Theme } from "../../record/vocabulary";

import { untangled } from "./order";
import type { Bundle } from "./tangle";

export interface Lane {
  readonly id: string;
  /** Of the lane's top edge, in CSS pixels from the top of the lineage. */
  readonly y: number;
}

export interface LaneHeading {
  readonly theme: Theme;
  /** Set where the lanes of several areas are shown. */
  readonly areaId: string | null;
  readonly y: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly headings: readonly LaneHeading[];
  readonly height: number;
}

export const LANE_HEIGHT = 32;
export const HEADING_LANE_HEIGHT = 34;

export interface LaneChoice {
  /** Leaves out bodies of which no change is told. */
  readonly onlyChanged: boolean;
  /** Groups by area before theme. */
  readonly byArea: boolean;
}

export function lanesOf(
  record: PartnershipRecord,
  ids: ReadonlySet<string>,
  { onlyChanged, byArea }: LaneChoice,
): Lanes {
  const bodies = record.organizations.filter(
    (body) =>
      ids.has(body.id) && hasLane(record, body) && (!onlyChanged || eventsOf(record, body.id).length > 0),
  );
  const lanes: Lane[] = [];
  const headings: LaneHeading[] = [];
  let y = 0;
  for (const { theme, areaId, members } of groupsOf(record, bodies, byArea)) {
    headings.push({ theme, areaId, y });
    y += HEADING_LANE_HEIGHT;
    for (const id of members) {
      lanes.push({ id, y });
      y += LANE_HEIGHT;
    }
  }
  return { lanes, headings, height: y };
}

/** Just these, in order of descent, without headings: the lineage of one body. */
export function lanesOfKin(record: PartnershipRecord, kin: ReadonlySet<string>): Lanes {
  const ids = record.organizations.filter(({ id }) => kin.has(id)).map(({ id }) => id);
  const lanes = inGoodOrder(record, ids).map((id, index) => ({ id, y: index * LANE_HEIGHT }));
  return { lanes, headings: [], height: lanes.length * LANE_HEIGHT };
}

/** What the record is about, and councils too: they are merged and split like it. */
export const hasLane = (record: PartnershipRecord, body: Organization): boolean =>
  kindOf(record, body) === "council" || isSubject(record, body);

interface Group {
  readonly theme: Theme;
  readonly areaId: string | null;
  readonly members: readonly string[];
}

function groupsOf(
  record: PartnershipRecord,
  bodies: readonly Organization[],
  byArea: boolean,
): readonly Group[] {
  const inAreas = byArea ? [...grouped(bodies, ({ area_id }) => [area_id])] : [[null, bodies] as const];
  return inAreas.flatMap(([areaId, inArea]) => {
    return inThemes(record, inArea, (body) => themeOf(record, body)).map(
      ([theme, members]): Group => ({
        theme,
        areaId,
        members: inGoodOrder(
          record,
          members.map(({ id }) => id),
        ),
      }),
    );
  });
}

function inGoodOrder(record: PartnershipRecord, ids: readonly string[]): readonly string[] {
  const here = new Set(ids);
  const homes = new Map(
    ids.flatMap((id) => {
      const parent = organizationsById(record).get(id)?.parent_id;
      return parent !== undefined && here.has(parent) ? [[id, parent] as const] : [];
    }),
  );
  return untangled(inFamilies(record, ids, homes), bundlesAmong(record, here), homes);
}

/** The lanes that each change leads from and to, among the given ones. */
export const bundlesAmong = (record: PartnershipRecord, ids: ReadonlySet<string>): readonly Bundle[] =>
  [...new Set([...ids].flatMap((id) => eventsOf(record, id)))]
    .flatMap((event) => bundlesOf(event, ids))
    .filter(({ from, to }) => from.length > 0 && to.length > 0);

/** One of all originals and results; of an event that says which went to which, one for each original. */
export function bundlesOf(event: ChangeEvent, ids: ReadonlySet<string>): readonly Bundle[] {
  const { pairs, original_organization_ids: originals, resulting_organization_ids: results } = event;
  if (!pairs) return [bundleOf(originals, results, ids)];
  return [...new Set(pairs.map(([from]) => from))].map((from) =>
    bundleOf([from], resultsOf(event, from), ids),
  );
}

/** What goes on in another form, or with others, leads nowhere. */
function bundleOf(
  originals: readonly string[],
  results: readonly string[],
  ids: ReadonlySet<string>,
): Bundle {
  const others = results.filter((id) => !originals.includes(id));
  const leads = originals.length > 0 && others.length > 0;
  const here = (all: readonly string[]) => (leads ? all.filter((id) => ids.has(id)) : []);
  return { from: here(originals), to: here(others) };
}
