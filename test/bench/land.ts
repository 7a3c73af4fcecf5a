/** A land of invented shires, each as large as a real one: a record that is opened area by area. */
import type { Chance } from "../attack/seeded";
import { seeded } from "../attack/seeded";
import type { Part } from "../small-record";

const COUNCILS = 6;
const BOARDS = 20;
const PEOPLE = 40;
const MEMBERSHIPS = 125;
/** Each between the two reports. */
const CHANGES = 4;
const THEMES = ["children", "economy", "environment", "health", "safety"];

/** The address of one of them, in the year of its first report. */
export const SHIRE_OF_LAND = "view=structure&period=2010&area=shire-7";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** The files of `data/`, by their names: 26 bodies and 125 memberships in each shire. @param shires at least 8 */
export function landOf(shires: number, seed = 1): ReadonlyMap<string, unknown> {
  const chance = seeded(seed);
  const ids = numbers(shires).map((index) => `shire-${index}`);
  const manifest = {
    title: "A large land",
    period: "2009/2024",
    default_area: "shire-0",
    parts: [
      { path: "areas.json", area_id: "land" },
      ...ids.map((id) => ({ path: `${id}.json`, area_id: id })),
    ],
  };
  const areas = [
    { id: "land", name: "The land", classification: "country" },
    ...ids.map((id, index) => ({ id, name: `Shire ${index}`, classification: "county", parent_id: "land" })),
  ];
  return new Map<string, unknown>([
    ["record.json", manifest],
    ["areas.json", { areas }],
    ...ids.map((id, index) => [`${id}.json`, shireOf(id, `Shire ${index}`, chance)] as const),
  ]);
}

function shireOf(id: string, name: string, chance: Chance): Part {
  const [first, second] = [`${id}-report-2010`, `${id}-report-2016`];
  const placeIn = (document_id: string) => ({
    document_id,
    locator: `${1 + chance.below(8)}.${1 + chance.below(8)}`,
    says: "existing",
  });
  const council = (index: number): string => `${id}-council-${index}`;
  const board = (index: number): string => `${id}-board-${index}`;
  const changes = numbers(CHANGES).map((index) => ({ gone: board(index), come: board(BOARDS - 1 - index) }));
  const reportsOn = (body: string): readonly string[] => {
    if (changes.some(({ gone }) => gone === body)) return [first];
    return changes.some(({ come }) => come === body) ? [second] : [first, second];
  };
  const bodies = [
    ...numbers(COUNCILS).map((index) => ({
      id: council(index),
      name: `Council ${index} of ${name}`,
      classification: "council",
      theme: "council",
    })),
    ...numbers(BOARDS).map((index) => ({
      id: board(index),
      name: `${THEMES[index % THEMES.length]} board ${index} of ${name}`,
      classification: "partnership",
      theme: THEMES[index % THEMES.length],
    })),
  ];
  const membership = (index: number) => {
    const organization_id = board(chance.below(BOARDS));
    const seat = { id: `${id}-seat-${index}`, organization_id };
    const sources = [placeIn(reportsOn(organization_id)[0] ?? first)];
    const member = { "@type": "Organization", id: council(chance.below(COUNCILS)) };
    return index < PEOPLE
      ? { ...seat, person_id: `${id}-person-${index}`, on_behalf_of_id: member.id, sources }
      : { ...seat, member, sources };
  };
  return {
    documents: [
      { id: first, title: `Report 2010 of ${name}`, publisher_id: council(0), date: "2010-03-01" },
      { id: second, title: `Report 2016 of ${name}`, publisher_id: council(0), date: "2016-05-01" },
    ],
    organizations: bodies.map((body) => ({
      ...body,
      area_id: id,
      sources: reportsOn(body.id).map(placeIn),
    })),
    persons: numbers(PEOPLE).map((index) => ({
      id: `${id}-person-${index}`,
      name: `Pat ${index} of ${name}`,
      sources: [placeIn(first)],
    })),
    memberships: numbers(MEMBERSHIPS).map(membership),
    change_events: changes.map(({ gone, come }, index) => ({
      id: `${id}-change-${index}`,
      type: "replaced",
      date: String(2011 + index),
      certainty: "happened",
      original_organization_ids: [gone],
      resulting_organization_ids: [come],
      label: "One took the place of another",
      sources: [placeIn(second)],
    })),
  } as unknown as Part;
}
