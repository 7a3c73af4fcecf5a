import { expect, test } from "vitest";
import { lanesOf } from "../../src/graph/lanes/lanes";
import { placeAll } from "../../src/graph/layout/places";
import { KIND_FACETS } from "../../src/graph/plan/facet";
import { organizationsIn } from "../../src/record/area";
import { kindsThere } from "../../src/record/kind";
import type { PartnershipRecord } from "../../src/record/record";
import { addressOf, locationOfAddress } from "../../src/store/address";
import { headingInWords } from "../../src/words/headings";
import { kindsInWords } from "../../src/words/kind";
import { smallRecord } from "../small-record";
import { councils } from "./councils";
import { departments } from "./departments";
import { parliament } from "./parliament";
import { publicBodies } from "./public-bodies";
import { recordOfShape } from "./register";

const LAYOUT = { columns: 8, councilsLeft: true };
const placed = (record: PartnershipRecord) => placeAll(record, { ...LAYOUT, areaId: record.defaultAreaId });
const headingsOf = (record: PartnershipRecord): readonly string[] =>
  placed(record).headings.map(({ section, areaId }) => headingInWords(record, section, areaId));
const lanesIn = (record: PartnershipRecord) =>
  lanesOf(record, organizationsIn(record, record.defaultAreaId), { onlyChanged: true, byArea: false });

const kindsOf = (record: PartnershipRecord): readonly string[] =>
  KIND_FACETS.filter((kind) => kindsThere(record).has(kind)).map((kind) => kindsInWords(record, kind));

const COUNCILS = recordOfShape(councils(470));
const DEPARTMENTS = recordOfShape(departments(69));
const PARLIAMENT = recordOfShape(parliament(650));
const BODIES = recordOfShape(publicBodies(1300, 272));

test("470 councils and nothing else stand in rows, in the order of their register", () => {
  const { places, main } = placed(COUNCILS);
  expect(places.size).toBe(470);
  const firstRow = ["council-0", "council-1", "council-2", "council-3"].map((id) => places.get(id)?.rect);
  expect(new Set(firstRow.map((rect) => rect?.y)).size).toBe(1);
  expect(firstRow.map((rect) => rect?.x)).toEqual([0, 152, 304, 456]);
  expect(main.width).toBe(1198);
  expect(main.height).toBeLessThan(59 * 70);
  expect(headingsOf(COUNCILS)).toEqual(["Councils"]);
});

test("a few councils stand along the edge, and many more than fit beside the boxes in rows below them", () => {
  const few = placed(smallRecord());
  expect(few.places.get("town-council")?.rect.y).toBe(few.places.get("town-partnership")?.rect.y);
  const { part, manifest } = councils(200);
  const board = {
    ...part.organizations?.[0],
    id: "board",
    name: "Board",
    classification: "partnership",
    theme: "health",
  };
  const many = placed(
    recordOfShape({ manifest, part: { ...part, organizations: [...(part.organizations ?? []), board] } }),
  );
  const [first, box] = ["council-0", "board"].map((id) => many.places.get(id)?.rect.y ?? 0);
  expect(first).toBeGreaterThan(box ?? 0);
});

test("470 partnerships of one theme fill all columns of the plan", () => {
  const { part, manifest } = councils(470);
  const organizations = (part.organizations ?? []).map((body) => ({
    ...body,
    classification: "partnership",
    theme: "health",
  }));
  const { places } = placed(recordOfShape({ manifest, part: { ...part, organizations } }));
  expect(new Set([...places.values()].map(({ rect }) => rect.x)).size).toBe(8);
});

test("where there are no partnerships, departments have boxes, lanes and their switch", () => {
  expect(placed(DEPARTMENTS).places.size).toBe(69);
  expect(headingsOf(DEPARTMENTS)).toEqual(["Organisations"]);
  expect(lanesIn(DEPARTMENTS).lanes.length).toBeGreaterThan(40);
  expect(kindsOf(DEPARTMENTS)).toEqual(["Organisations"]);
  const opening = locationOfAddress(DEPARTMENTS, "");
  expect(opening.facets.has("organisation")).toBe(true);
  expect(addressOf({ ...opening, record: DEPARTMENTS })).toBe("view=structure&period=2023&area=state");
});

test("beside a partnership, other organisations are others, and there on demand", () => {
  const record = smallRecord();
  expect(placed(record).places.has("health-trust")).toBe(false);
  expect(kindsOf(record)).toEqual(["Partnerships", "Boards, groups", "Councils", "Others"]);
  expect(locationOfAddress(record, "").facets.has("organisation")).toBe(false);
});

test("a parliament opens with its members, and an address can leave them out", () => {
  const opening = locationOfAddress(PARLIAMENT, "");
  expect(opening.representatives).toBe(true);
  expect([...placed(PARLIAMENT).places.keys()]).toEqual([
    "house",
    "party-0",
    "party-1",
    "party-2",
    "party-3",
  ]);
  const without = { ...opening, representatives: false };
  const address = addressOf({ ...without, record: PARLIAMENT });
  expect(address).toBe("view=structure&period=2024&area=realm&representatives=off");
  expect(locationOfAddress(PARLIAMENT, address).representatives).toBe(false);
});

test("1,300 bodies that say no area are all on the plan of the one there is, and each change on the lanes", () => {
  expect(placed(BODIES).places.size).toBe(1300);
  expect(lanesIn(BODIES).lanes.length).toBeGreaterThan(390);
});
