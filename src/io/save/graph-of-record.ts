/** A record as a graph in time, before it is written in a format of graphs. */
import { begunBy, boundsOfEvent, endedBy, resultsOf } from "../../record/change-event";
import type { Dated } from "../../record/dated";
import { lifeOfDated } from "../../record/life";
import { areasById, nameOf, postsById } from "../../record/links";
import { lifeOf, livesOfOrganizations } from "../../record/lives";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { ChangeEvent, Membership, Organization, Person, Relation, Source } from "../../record/shape";
import type { EventType } from "../../record/vocabulary";
import type { Day } from "../../time/day";
import { earlierDay, isoOfDay, laterDay } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { UNKNOWN } from "../../time/edtf";
import { isSuccession } from "./succession";

export interface GraphOfRecord {
  readonly nodes: readonly SavedNode[];
  readonly edges: readonly SavedEdge[];
}

interface SavedPart {
  /** Texts by their titles; what is not known is left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The first and the last day on which it can have been there; null where nothing bounds it. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface SavedNode extends SavedPart {
  readonly id: string;
  readonly label: string;
}

export interface SavedEdge extends SavedPart {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** One of the words that `io/presets/graph-meaning.ts` reads. */
  readonly meaning: string;
}

export function* graphOfRecord(record: PartnershipRecord): Pieces<GraphOfRecord> {
  yield* livesOfOrganizations.pieces(record);
  return {
    nodes: [
      ...(yield* flatMapped(record.organizations, (body) => nodeOfBody(record, body))),
      ...(yield* flatMapped(record.persons, nodeOfPerson)),
    ],
    edges: [
      ...record.organizations.flatMap(edgeToParent),
      ...(yield* flatMapped(record.memberships, (membership) => edgeOfMembership(record, membership))),
      ...(yield* flatMapped(record.relations, (relation) => edgeOfRelation(record, relation))),
      ...(yield* flatMapped(record.change_events.filter(isSuccession), edgesOfChange)),
    ],
  };
}

function nodeOfBody(record: PartnershipRecord, body: Organization): SavedNode {
  const { id, name, classification, theme, area_id, sources } = body;
  const attributes = present({
    classification,
    theme,
    area: areasById(record).get(area_id)?.name,
    founded: body.founding_edtf ?? body.founding_date,
    ended: body.dissolution_edtf ?? body.dissolution_date,
    says: saidIn(sources),
  });
  return { id, label: name, attributes, ...spanOf(daysOf(record, id)) };
}

const nodeOfPerson = ({ id, name, sources }: Person): SavedNode => ({
  id,
  label: name,
  attributes: { kind: "person", says: saidIn(sources) },
  ...spanOf(UNKNOWN),
});

const edgeToParent = ({ id, parent_id }: Organization): readonly SavedEdge[] =>
  parent_id === undefined
    ? []
    : [
        {
          id: `${id}:in:${parent_id}`,
          source: id,
          target: parent_id,
          meaning: "part_of",
          attributes: {},
          ...spanOf(UNKNOWN),
        },
      ];

function edgeOfMembership(record: PartnershipRecord, membership: Membership): SavedEdge {
  const { id, person_id, member, organization_id, role, post_id, on_behalf_of_id, sources } = membership;
  const source = person_id ?? member?.id ?? "";
  const ends = member && person_id === undefined ? [member.id, organization_id] : [organization_id];
  const attributes = present({
    role,
    post: postsById(record).get(post_id ?? "")?.label,
    "on behalf of": on_behalf_of_id && nameOf(record, on_behalf_of_id),
    ...datesWritten(membership),
    says: saidIn(sources),
  });
  const span = spanOf(within(record, membership, ends));
  return { id, source, target: organization_id, meaning: "member", attributes, ...span };
}

function edgeOfRelation(record: PartnershipRecord, relation: Relation): SavedEdge {
  const { id, type, from_id, to_id, sources } = relation;
  const attributes = present({ ...datesWritten(relation), says: saidIn(sources) });
  const span = spanOf(within(record, relation, [from_id, to_id]));
  return { id, source: from_id, target: to_id, meaning: type, attributes, ...span };
}

/** One for each original and what became of it. */
const edgesOfChange = (event: ChangeEvent): readonly SavedEdge[] =>
  event.original_organization_ids.flatMap((source) =>
    resultsOf(event, source)
      .filter((target) => target !== source)
      .map((target) => ({
        id: `${event.id}:${source}:${target}`,
        source,
        target,
        meaning: meaningOf(event, source, target),
        attributes: present({
          change: event.label,
          date: event.date_edtf ?? event.date,
          says: saidIn(event.sources),
        }),
        ...spanOf(boundsOfEvent(event) ?? UNKNOWN),
      })),
  );

/** By who began and who ended with it: of those that merge, one may have stood before and go on. */
function meaningOf(event: ChangeEvent, source: string, target: string): EventType {
  const begins = begunBy(event).includes(target);
  const ends = endedBy(event).includes(source);
  if (begins && ends) return event.type;
  return ends ? "absorbed" : begins ? "demerged" : "transferred";
}

/** From the first day that its beginning can mean to the last that its end can mean. */
function daysOf(record: PartnershipRecord, id: string): DateBounds {
  const { start, end } = lifeOf(record, id);
  return { earliest: start.earliest, latest: end?.latest ?? UNKNOWN.latest };
}

/** Where it says when it was: GEXF wants it to lie within what it joins. */
function within(record: PartnershipRecord, item: Dated, ends: readonly string[]): DateBounds {
  const { start, end } = lifeOfDated(record, item);
  const own = { earliest: start.earliest, latest: end?.latest ?? UNKNOWN.latest };
  const around = ends.map((id) => daysOf(record, id));
  const bounds = {
    earliest: isBound(own.earliest)
      ? around.map((each) => each.earliest).reduce(laterDay, own.earliest)
      : own.earliest,
    latest: isBound(own.latest)
      ? around.map((each) => each.latest).reduce(earlierDay, own.latest)
      : own.latest,
  };
  return bounds.earliest <= bounds.latest ? bounds : UNKNOWN;
}

const isBound = (day: Day): boolean => Number.isFinite(day);

const spanOf = ({ earliest, latest }: DateBounds): Pick<SavedPart, "from" | "to"> => ({
  from: isBound(earliest) ? isoOfDay(earliest) : null,
  to: isBound(latest) ? isoOfDay(latest) : null,
});

const datesWritten = (item: Dated) => ({
  from: item.start_edtf ?? item.start_date,
  to: item.end_edtf ?? item.end_date,
});

/** @example "existing, ended" */
const saidIn = (sources: readonly Source[]): string =>
  [...new Set(sources.map(({ says }) => says))].join(", ");

const present = (texts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([title, text]) =>
      text === undefined || text === "" ? [] : [[title, text]],
    ),
  );
