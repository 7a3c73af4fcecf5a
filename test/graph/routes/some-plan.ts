/** Small random records with much to draw: boxes with sub-groups, lives that share places, and lines between them. */
import fc from "fast-check";
import type { PartnershipRecord } from "../../../src/record/record";
import { recordOf } from "../../../src/record/record";
import type { ChangeEvent, Organization, Relation } from "../../../src/record/shape";
import { THEMES } from "../../../src/record/vocabulary";
import { FIRST_YEAR, LAST_YEAR } from "../../random-record";

const SOURCES = [{ document_id: "report", locator: "1.1", says: "existing" as const }];
const NAMES = ["Board", "Health and wellbeing partnership", "Joint strategic commissioning group", "Trust"];

interface SomeBody {
  readonly name: string;
  readonly theme: Organization["theme"];
  readonly parent: number;
  readonly first: number;
  readonly length: number;
}

const someBody: fc.Arbitrary<SomeBody> = fc.record({
  name: fc.constantFrom(...NAMES),
  theme: fc.constantFrom(...THEMES.slice(0, 4)),
  parent: fc.nat(60),
  first: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  length: fc.integer({ min: 0, max: 3 }),
});

const bodyOf = ({ name, theme, parent, first, length }: SomeBody, index: number): Organization => ({
  id: `body-${index}`,
  name: `${name} ${index}`,
  classification: "partnership",
  area_id: "town",
  ...(theme === undefined ? {} : { theme }),
  // About half of them stand in the box of an earlier one.
  ...(parent < index && parent % 2 === 0 ? { parent_id: `body-${parent}` } : {}),
  founding_edtf: String(first),
  dissolution_edtf: String(Math.min(LAST_YEAR, first + length)),
  sources: SOURCES,
});

const somePair = fc.tuple(fc.nat(), fc.nat());

export const someBusyRecord: fc.Arbitrary<PartnershipRecord> = fc
  .record({
    bodies: fc.array(someBody, { minLength: 4, maxLength: 24 }),
    relations: fc.array(somePair, { maxLength: 16 }),
    changes: fc.array(somePair, { maxLength: 6 }),
  })
  .map(({ bodies, relations, changes }) => {
    const organizations = bodies.map(bodyOf);
    const idOf = (number: number): string => `body-${number % bodies.length}`;
    const pairs = (some: readonly (readonly [number, number])[]) =>
      some.map(([a, b]) => [idOf(a), idOf(b)] as const).filter(([a, b]) => a !== b);
    return recordOf(
      { title: "Busy", period: `${FIRST_YEAR}/${LAST_YEAR}`, default_area: "town", parts: [] },
      {
        organizations,
        areas: [{ id: "town", name: "Town" }],
        documents: [{ id: "report", title: "Report", publisher_id: "body-0", date: `${FIRST_YEAR}-06-01` }],
        relations: pairs(relations).map(
          ([from_id, to_id], index): Relation => ({
            id: `relation-${index}`,
            type: index % 3 === 0 ? "informs" : "reports_to",
            from_id,
            to_id,
            sources: SOURCES,
          }),
        ),
        change_events: pairs(changes).map(
          ([from, to], index): ChangeEvent => ({
            id: `change-${index}`,
            type: "replaced",
            date_edtf: String(FIRST_YEAR + (index % 4)),
            certainty: "happened",
            original_organization_ids: [from],
            resulting_organization_ids: [to],
            label: "A change",
            sources: SOURCES,
          }),
        ),
      },
    );
  });
