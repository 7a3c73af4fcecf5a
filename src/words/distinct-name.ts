/** What bodies and people are called where others bear the same name: the one owner of what tells them apart. */
import { cutOf } from "../record/cut";
import { folded } from "../record/find";
import { grouped } from "../record/grouped";
import { certainDays } from "../record/life";
import { areasById, membershipsOf, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import { shortNameOf } from "../record/names";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Organization, Person } from "../record/shape";
import { calendarOf } from "../time/day";
import { areaInWords } from "./area";

/** In the order in which they are asked for. */
export type TellsApart = "parent" | "seat" | "area" | "years" | "classification" | "id";

export interface Apart {
  readonly by: TellsApart;
  readonly text: string;
}

type Named = Organization | Person;
type Teller = (record: PartnershipRecord, named: Named) => string | null;

const byName = perRecord(({ organizations, persons }) =>
  grouped<Named>([...organizations, ...persons], ({ name }) => [folded(name) || name]),
);

const namedById = perRecord(
  ({ organizations, persons }) =>
    new Map<string, Named>([...organizations, ...persons].map((named) => [named.id, named])),
);

const alikeOf = (record: PartnershipRecord, { id, name }: Named): readonly Named[] =>
  (byName(record).get(folded(name) || name) ?? []).filter((other) => other.id !== id);

/** Other bodies that bear the same name. */
export const namesakesOf = (record: PartnershipRecord, id: string): readonly Organization[] => {
  const body = organizationsById(record).get(id);
  return body === undefined
    ? []
    : alikeOf(record, body).flatMap((other) => organizationsById(record).get(other.id) ?? []);
};

/** So many are told one by one. */
export const FEW_NAMESAKES = 3;

/** How many other bodies of the whole record bear the same name. */
export const countNamesakes = (record: PartnershipRecord, id: string): number =>
  cutOf(record)?.names.get(id)?.namesakes ?? namesakesOf(record, id).length;

const isBody = (named: Named): named is Organization => "classification" in named;

const parentOf: Teller = (record, named) =>
  isBody(named) && named.parent_id !== undefined ? distinctName(record, named.parent_id) : null;

/** For whom somebody sits, or on what. */
const seatOf: Teller = (record, { id }) => {
  const [seat] = membershipsOf(record, id).filter(({ person_id }) => person_id === id);
  return seat ? distinctName(record, seat.on_behalf_of_id ?? seat.organization_id) : null;
};

const areaOf: Teller = (record, named) =>
  isBody(named) && areasById(record).has(named.area_id) ? areaInWords(record, named.area_id) : null;

const yearOf: Teller = (record, named) => {
  if (!isBody(named)) return null;
  const { from } = certainDays(lifeOf(record, named.id));
  return Number.isFinite(from) ? `on record from ${calendarOf(from).year}` : null;
};

const TELLERS: Readonly<Record<TellsApart, Teller>> = {
  parent: parentOf,
  seat: (record, named) => (isBody(named) ? null : seatOf(record, named)),
  area: areaOf,
  years: yearOf,
  classification: (_, named) => (isBody(named) ? named.classification : null),
  id: (_, { id }) => id,
};

/** Null where the name is its own alone; else the first of what it has that none of its namesakes has. */
const apartById = perRecord((record) => {
  const known = new Map<string, Apart | null>();
  return (id: string): Apart | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const told = cutOf(record)?.names.get(id);
    const apart = told ? (told.apart as Apart | null) : whatTellsApart(record, id);
    known.set(id, apart);
    return apart;
  };
});

export const apartOf = (record: PartnershipRecord, id: string): Apart | null => apartById(record)(id);

function whatTellsApart(record: PartnershipRecord, id: string): Apart | null {
  const named = namedById(record).get(id);
  const others = named ? alikeOf(record, named) : [];
  if (!named || others.length === 0) return null;
  for (const by of Object.keys(TELLERS) as TellsApart[]) {
    const text = TELLERS[by](record, named);
    if (text !== null && others.every((other) => TELLERS[by](record, other) !== text)) return { by, text };
  }
  return null;
}

/** What stands behind the name: " (A Council)", or nothing. */
export function behindName(record: PartnershipRecord, id: string): string {
  const apart = apartOf(record, id);
  return apart === null ? "" : ` (${apart.text})`;
}

/**
 * The name as it is written, spoken and exported wherever nothing around it tells it apart.
 * @example "Overview and Scrutiny Committee (Northwick Council)", where there is another of another council
 */
export const distinctName = (record: PartnershipRecord, id: string): string =>
  `${namedById(record).get(id)?.name ?? id}${behindName(record, id)}`;

const byShortName = perRecord(({ organizations }) =>
  grouped(organizations, (body) => [...new Set([folded(body.name), folded(shortNameOf(body))])]),
);

/** The short name, where no other body of the area bears it; else the whole one. */
export function distinctShortName(record: PartnershipRecord, body: Organization): string {
  const told = cutOf(record)?.names.get(body.id)?.short;
  if (told !== undefined) return told;
  const short = shortNameOf(body);
  const others = (byShortName(record).get(folded(short)) ?? []).filter(
    ({ id, area_id }) => id !== body.id && area_id === body.area_id,
  );
  return others.length === 0 && (short !== body.name || apartOf(record, body.id) === null)
    ? short
    : distinctName(record, body.id);
}
