import type { RecordShape } from "./register";
import { LISTED, manifestOf, placeName } from "./register";

const GIVEN = [
  "Ada",
  "Ben",
  "Chandra",
  "Dilys",
  "Ewan",
  "Farah",
  "Gwen",
  "Hari",
  "Iona",
  "Jack",
  "Kofi",
  "Lena",
  "Mair",
  "Noor",
  "Owen",
  "Priya",
] as const;
const FAMILY = [
  "Abbott",
  "Baines",
  "Clare",
  "Dace",
  "Eke",
  "Frith",
  "Garner",
  "Hobbs",
  "Ives",
  "Joyce",
  "Kaur",
  "Lunn",
  "Marsh",
  "Nash",
  "Okoro",
  "Pryce",
  "Quine",
  "Rudd",
  "Shah",
  "Tull",
  "Unwin",
  "Vane",
  "Webb",
] as const;
const PARTIES = ["Orange Party", "Purple Party", "Turquoise Party", "Independents"] as const;

/** The members of a parliament, each for a party: people and memberships, as Popolo has them, and no partnership. */
export function parliament(members: number): RecordShape {
  const persons = Array.from({ length: members }, (_, index) => ({
    id: `person-${index}`,
    name: `${GIVEN[index % GIVEN.length]} ${FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length]}${index >= 368 ? `-${placeName(index)}` : ""}`,
    sources: LISTED,
  }));
  const parties = PARTIES.map((name, index) => ({
    id: `party-${index}`,
    name,
    classification: "other",
    area_id: "realm",
    sources: LISTED,
  }));
  const house = {
    id: "house",
    name: "House of the People",
    classification: "government",
    area_id: "realm",
    sources: LISTED,
  };
  return {
    manifest: manifestOf("Members of a parliament", "2010/2024", "realm"),
    part: {
      areas: [{ id: "realm", name: "The realm" }],
      documents: [
        {
          id: "register",
          title: "Register of members",
          publisher: "The clerk of the house",
          date: "2024-07-09",
        },
      ],
      organizations: [house, ...parties],
      persons,
      memberships: persons.map(({ id }, index) => ({
        id: `seat-${index}`,
        person_id: id,
        organization_id: "house",
        on_behalf_of_id: `party-${(index * index) % PARTIES.length}`,
        role: `Member for ${placeName(index)}`,
        start_date: ["2010-05-06", "2015-05-07", "2019-12-12", "2024-07-04"][index % 4],
        sources: LISTED,
      })),
    },
  };
}
