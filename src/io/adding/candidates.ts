/** Bodies and people that may be the same, met in two records or in two registers of one: offered to the reader, never joined unasked. */
import { grouped } from "../../record/grouped";
import { organizationsById } from "../../record/links";
import { livesOfOrganizations } from "../../record/lives";
import { namesOf } from "../../record/names";
import type { Pieces } from "../../record/pieces";
import { atOnce, eachOf, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Organization, Person } from "../../record/shape";
import { nameKey } from "../matching/name-key";
import { nearName } from "../template/near-name";
import type { SideBySide } from "./side-by-side";
import { sideBySide } from "./side-by-side";
import type { Sign } from "./signs";
import { signsOf } from "./signs";

export interface Candidate {
  readonly collection: "organizations" | "persons";
  /** The earlier in the record first. */
  readonly ids: readonly [string, string];
  /** What speaks for one body, and what for two. */
  readonly signs: readonly Sign[];
}

/** Of two records that are put side by side, the one of the record first. */
export const candidatesOf = (record: PartnershipRecord, added: PartnershipRecord): readonly Candidate[] =>
  candidatesBeside(sideBySide(record, added));

export const candidatesBeside = (beside: SideBySide): readonly Candidate[] =>
  atOnce(candidatesSoughtBeside(beside));

/** The same, piece by piece. */
export const candidatesSoughtBeside = ({ record, added }: SideBySide): Pieces<readonly Candidate[]> =>
  candidatesWhere(record, (a, b) => added.has(a.id) !== added.has(b.id));

/** Of several registers in one record: two that no document tells of together. */
export const candidatesWithin = (record: PartnershipRecord): readonly Candidate[] =>
  atOnce(candidatesSought(record));

/** The same, piece by piece. */
export const candidatesSought = (record: PartnershipRecord): Pieces<readonly Candidate[]> =>
  candidatesWhere(record, (a, b) => {
    const documents = new Set(a.sources.map(({ document_id }) => document_id));
    return !b.sources.some(({ document_id }) => documents.has(document_id));
  });

type Entity = Organization | Person;
type MayMeet = (a: Entity, b: Entity) => boolean;

function* candidatesWhere(record: PartnershipRecord, mayMeet: MayMeet): Pieces<readonly Candidate[]> {
  yield* livesOfOrganizations.pieces(record);
  const bodies = yield* pairsOf(record.organizations, keysOfBody, mayMeet);
  const near = nearPairs(record, bodies, mayMeet);
  const people = yield* pairsOf(record.persons, ({ name }) => [nameKey(name)], mayMeet);
  const sorted = inOrder([...bodies, ...near], record.organizations);
  yield;
  return [
    ...(yield* flatMapped(sorted, (pair) => candidateOf(record, "organizations", pair))),
    ...(yield* flatMapped(inOrder(people, record.persons), (pair) => candidateOf(record, "persons", pair))),
  ];
}

const candidateOf = (
  record: PartnershipRecord,
  collection: Candidate["collection"],
  [a, b]: Pair<Entity>,
): Candidate => ({ collection, ids: [a.id, b.id], signs: signsOf(record, a, b) });

/** An identifier is one anywhere; a name, of whatever date, in one area. */
const keysOfBody = (body: Organization): readonly string[] => [
  ...(body.identifiers ?? []).map(({ scheme = "", identifier }) =>
    JSON.stringify(["id", scheme, identifier]),
  ),
  ...namesOf(body).map((name) => JSON.stringify(["name", body.area_id, nameKey(name)])),
];

type Pair<Value> = readonly [Value, Value];

function* pairsOf<Value extends Entity>(
  entities: readonly Value[],
  keysOfEntity: (entity: Value) => readonly string[],
  mayMeet: MayMeet,
): Pieces<readonly Pair<Value>[]> {
  const keyed = yield* flatMapped(entities, (entity) => ({ entity, keys: keysOfEntity(entity) }));
  const groups = grouped(keyed, ({ keys }) => keys);
  const pairs = new Map<string, Pair<Value>>();
  yield* eachOf([...groups.values()], (group) => {
    for (const [index, { entity: a }] of group.entries()) {
      for (const { entity: b } of group.slice(index + 1))
        if (mayMeet(a, b)) pairs.set(JSON.stringify([a.id, b.id]), [a, b]);
    }
  });
  return [...pairs.values()];
}

/** Each name is compared with every other: of more, nobody would look at what is only nearly the same. */
const MOST_COMPARED = 1_000;

/** Of bodies that are like no other, those whose names are nearly the same in one area. */
function nearPairs(
  record: PartnershipRecord,
  found: readonly Pair<Organization>[],
  mayMeet: MayMeet,
): readonly Pair<Organization>[] {
  if (record.organizations.length > MOST_COMPARED) return [];
  const paired = new Set(found.flat().map(({ id }) => id));
  const alone = record.organizations.filter(({ id }) => !paired.has(id));
  return alone.flatMap((b, index): readonly Pair<Organization>[] => {
    const before = alone.slice(0, index).filter((a) => a.area_id === b.area_id && mayMeet(a, b));
    const near = nearName(
      b.name,
      before.map(({ name }) => name),
    );
    const a = before.find(({ name }) => name === near);
    return a ? [[a, b]] : [];
  });
}

function inOrder<Value extends Entity>(
  pairs: readonly Pair<Value>[],
  entities: readonly Value[],
): readonly Pair<Value>[] {
  const places = new Map(entities.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Entity): number => places.get(id) ?? 0;
  return pairs.toSorted(([a, b], [c, d]) => placeOf(a) - placeOf(c) || placeOf(b) - placeOf(d));
}

/** Whether nothing but names and areas is to be looked at: the same name in the same area, and nothing that speaks against it. */
export const isPlain = ({ signs }: Candidate): boolean =>
  signs.some(({ about, speaks }) => about === "name" && speaks === "for") &&
  signs.every(({ speaks }) => speaks === "for");

export const nameOfCandidate = (record: PartnershipRecord, id: string): string =>
  organizationsById(record).get(id)?.name ?? record.persons.find((person) => person.id === id)?.name ?? id;
