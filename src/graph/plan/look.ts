/** How each entity on the plan looks in a period: as strings, so that what did not change is equal to what it was. */

import type { DifferenceKind } from "../../lineage/difference-kind";
import type { Kind } from "../../record/kind";
import { kindOf } from "../../record/kind";
import { getOrThrow, organizationsById } from "../../record/links";
import { livesOfOrganizations } from "../../record/lives";
import { shortNameOf } from "../../record/names";
import { isSilent } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { EntityAt, Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { EVER } from "../../time/day";
import { partInWords } from "../../words/part";
import { heightAround } from "../layout/box";
import { linesOf } from "../layout/box-list";
import type { BoxList } from "../layout/layout-options";
import { SMALL_LINE } from "../layout/metrics";
import type { Place } from "../layout/place";
import type { StepMark } from "../layout/step-mark";
import { markOf, markOfDifference } from "../layout/step-mark";
import { withOthersAside } from "./aside";
import type { Facet, PresenceFacet } from "./facet";
import type { LookedEntry } from "./list-look";
import { listLook } from "./list-look";
import { isOutside } from "./outside";
import type { SeatMark } from "./seat-marks";
import { seatMarks } from "./seat-marks";
import type { Claim } from "./shared-places";
import { toldIn } from "./shared-places";
import type { StatusLine, StatusTone } from "./status-line";
import { firstReportLine, NO_STATUS, statusLine } from "./status-line";

export interface Look {
  readonly id: string;
  /** Space-separated, for the box on the canvas and the name over it alike. */
  readonly classes: string;
  /** Whole years since the last word of it, at most five: the older, the paler. */
  readonly age: number;
  /** Of what is drawn: a box closes up around what stands in it in the period; its place keeps its top left corner. */
  readonly height: number;
  readonly status: string;
  readonly tone: StatusTone;
  readonly mark: StepMark;
  readonly presence: EntityAt["presence"];
  /** Its seats, those of the chosen one first. */
  readonly seats: readonly SeatMark[];
  /** What part the chosen council, person or body outside the plan has in it, in words; empty for none. */
  readonly part: string;
  /** Who is listed in it. */
  readonly list: readonly LookedEntry[];
  /** How it differs from the period that it is compared with; null where it does not, and where nothing is compared. */
  readonly difference: DifferenceKind | null;
  /** What has its place in the same ground, and no box of its own while this one is drawn. */
  readonly told: readonly ToldName[];
}

/** What is told in the box of another. */
export interface ToldName extends Pick<Look, "id" | "presence" | "difference" | "mark"> {
  /** Whether nothing is heard of it any more. */
  readonly isSilent: boolean;
  /** The common short name. */
  readonly name: string;
}

export interface LookInputs {
  readonly record: PartnershipRecord;
  readonly slice: Slice;
  /** The slice of the period just before: what has just ended or begun is told by the record, not by where one came from. */
  readonly before: Slice;
  readonly facets: ReadonlySet<Facet>;
  readonly selectedId: string | null;
  /** Where periods are compared: what differs; the marks then tell that, and not the step from the period just before. */
  readonly differences: ReadonlyMap<string, DifferenceKind> | null;
  /** What boxes list; absent for nothing. */
  readonly lists?: readonly BoxList[];
  /** Whether each has a place to itself, as in the column of a narrow screen: then none is told in the box of another. */
  readonly apart?: boolean;
}

/** The looks of what is to be seen; of what is not in the map, nothing is drawn. What is told in the box of another is in its look. */
export function looksOf(sight: LookInputs, all: Iterable<Place>): ReadonlyMap<string, Look> {
  const places = new Map([...all].map((place) => [place.id, place]));
  const seen = new Map<string, Look>();
  for (const place of places.values()) {
    const look = lookOf(sight, place);
    if (look) seen.set(place.id, look);
  }
  const claims = new Map([...seen].map(([id, look]) => [id, claimOf(sight, look)]));
  const told = sight.apart ? NONE_TOLD : toldIn(places, claims);
  const looks = new Map<string, Look>();
  for (const place of places.values()) {
    const look = seen.get(place.id);
    if (!look || told.has(place.id)) continue;
    looks.set(place.id, look);
    const box = place.containerId === null ? undefined : places.get(place.containerId);
    if (box) looks.set(box.id, around(looks.get(box.id) ?? frameOf(sight, box), box, place));
  }
  for (const [id, boxId] of told) {
    const [look, box] = [seen.get(id), places.get(boxId)];
    if (look && box) looks.set(boxId, telling(looks.get(boxId) ?? frameOf(sight, box), sight, look));
  }
  return withOthersAside(looks, places);
}

const NONE_TOLD: ReadonlyMap<string, string> = new Map();

/** What is surely there in the later period comes first, what is gone last. */
function claimOf({ slice }: LookInputs, { id, height, presence, mark }: Look): Claim {
  if (mark === "ghost") return { height, rank: RANKS.length };
  return { height, rank: isSilent(entityIn(slice, id)) ? RANKS.length - 1 : RANKS.indexOf(presence) };
}

const RANKS: readonly Look["presence"][] = [
  "on-record",
  "possible",
  "proposed",
  "not-yet-reported",
  "no-longer-reported",
];

const telling = (look: Look, { record, slice }: LookInputs, own: Look): Look => {
  const { id, presence, difference, mark } = own;
  const body = getOrThrow(organizationsById(record), id);
  const entity = entityIn(slice, id);
  const silent = isSilent(entity) || !entity.shown;
  const told: ToldName = { id, presence, difference, mark, isSilent: silent, name: shortNameOf(body) };
  return { ...look, told: [...look.told, told] };
};

/** The box, high enough for what stands in it; where it is not itself to be seen, an empty frame around what is. */
function around(look: Look, box: Place, chip: Place): Look {
  return { ...look, height: Math.max(look.height, heightAround(chip.rect, box.rect.y)) };
}

const MOST_AGE = 5;

const frameOf = ({ slice }: LookInputs, { id, headHeight }: Place): Look => ({
  id,
  height: headHeight,
  classes: "frame",
  age: 0,
  status: NO_STATUS.text,
  tone: NO_STATUS.tone,
  mark: null,
  presence: entityIn(slice, id).presence,
  seats: [],
  part: "",
  list: [],
  difference: null,
  told: [],
});

function lookOf(sight: LookInputs, place: Place): Look | null {
  const { id, headHeight, foot } = place;
  const entity = entityIn(sight.slice, id);
  const difference = sight.differences?.get(id) ?? null;
  const mark = sight.differences ? markOfDifference(difference, entity) : markIn(sight, entity);
  const kind = kindOfEntity(sight.record, id);
  // Another organisation has a place only where it is asked for.
  const asked = kind === "organisation" ? { ...sight, facets: new Set([...sight.facets, kind]) } : sight;
  if (difference === null && !isVisible(asked, entity, mark)) return null;
  const body = organizationsById(sight.record).has(id);
  const { text: status, tone } = body ? statusOf(sight, entity, mark, difference) : NO_STATUS;
  const drawn = isSilent(entity) ? "unreported" : entity.presence;
  const other = kind === "organisation" ? "other" : "";
  const unended = difference !== null && MAY_STAND.has(difference) ? "unended" : "";
  const classes = [drawn, mark ?? "", other, unended].filter((name) => name !== "").join(" ");
  const list = listLook(sight, place, chosenOutside(sight));
  return {
    id,
    classes,
    age: Math.min(MOST_AGE, entity.age),
    height: headHeight + linesOf(list) * SMALL_LINE,
    status,
    tone,
    mark,
    presence: entity.presence,
    seats: foot > 0 ? seatMarks(sight.record, sight.slice, id, chosenOutside(sight)) : NO_SEATS,
    part: partOf(sight, id),
    list,
    difference,
    told: [],
  };
}

/** Of these no report says that they ended. */
const MAY_STAND: ReadonlySet<DifferenceKind> = new Set(["may-have-ended", "lapsed"]);

/** Struck out is only what ended. */
export const isStruck = ({ mark, difference }: Pick<Look, "mark" | "difference">): boolean =>
  mark === "ghost" && (difference === null || !MAY_STAND.has(difference));

const NO_SEATS: readonly SeatMark[] = [];

/** The selection where it is no structure: of such a one the boxes tell the part, and no lines are drawn. */
const chosenOutside = ({ record, selectedId }: LookInputs): string | null =>
  selectedId !== null && isOutside(record, selectedId) ? selectedId : null;

function partOf(sight: LookInputs, id: string): string {
  const chosenId = chosenOutside(sight);
  return chosenId === null ? "" : partInWords(sight.record, chosenId, id, sight.slice).join(", ");
}

const statusOf = (
  { record, slice }: LookInputs,
  entity: EntityAt,
  mark: StepMark,
  difference: DifferenceKind | null,
): StatusLine =>
  difference === "first-reported"
    ? firstReportLine(record, entity.id)
    : statusLine(record, slice, entity, mark);

/** What the step to the slice did to an entity. */
export function markIn(
  { record, before }: Pick<LookInputs, "record" | "before">,
  entity: EntityAt,
): StepMark {
  const life = livesOfOrganizations(record).get(entity.id);
  return markOf(entityIn(before, entity.id), entity, life !== undefined && life.start.earliest > EVER);
}

/** Whether the legend lets an entity through; what is selected is seen whatever its kind, and a ghost with what is on record. */
export function isVisible(
  { record, facets, selectedId }: LookInputs,
  entity: EntityAt,
  mark: StepMark,
): boolean {
  if (!isSwitchedOn(facets, kindOfEntity(record, entity.id)) && entity.id !== selectedId) return false;
  if (mark === "ghost") return facets.has("on-record");
  const facet = presenceFacet(entity);
  return facet !== null && facets.has(facet);
}

/** People have a switch of their own. */
export const isSwitchedOn = (facets: ReadonlySet<Facet>, kind: Kind): boolean =>
  kind !== "person" && facets.has(kind);

/** Which switch of the legend an entity answers to in a period; null when it is not there. */
export function presenceFacet({ presence, shown }: EntityAt): PresenceFacet | null {
  if (presence === "absent") return null;
  return shown && presence !== "not-yet-reported" ? presence : "silent";
}

export function kindOfEntity(record: PartnershipRecord, id: string): Kind {
  const body = organizationsById(record).get(id);
  return body ? kindOf(body) : "person";
}
