/** Facts read off the documents by hand: document and paragraph, then what the record must say. */
import { describe, expect, test } from "vitest";
import { getOrThrow, organizationsById, personsById } from "../../../src/record/links";
import type { Source } from "../../../src/record/shape";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

const isCited = (sources: readonly Source[], document: string, locator: string): boolean =>
  sources.some((source) => source.document_id === document && source.locator === locator);

describe("people sit on bodies, in a role, for whom the document says", () => {
  test.each([
    [
      "doc-cambridgeshire-2010",
      "Front",
      "Mary Whitehand",
      "officer contact",
      "childrens-trust",
      "cambridgeshire-county-council",
    ],
    [
      "doc-cambridgeshire-2010",
      "Front",
      "Mac McGuire",
      "member contact",
      "cambridgeshire-together",
      "cambridgeshire-county-council",
    ],
    [
      "doc-cambridgeshire-2010",
      "Front",
      "Tony Orgee",
      "member contact",
      "greater-cambridge-partnership-1998",
      "cambridgeshire-county-council",
    ],
    [
      "doc-cambridgeshire-2010",
      "Front",
      "Sandy Shattock",
      "officer contact",
      "environmental-sustainability-partnership",
      "cambridgeshire-county-council",
    ],
    [
      "doc-cambridgeshire-2010",
      "4.2",
      "Jill Tuck",
      "representative",
      "horizons-board",
      "cambridgeshire-county-council",
    ],
    [
      "doc-cambridgeshire-2010",
      "5.1",
      "Peter Brown",
      "chair",
      "safer-and-stronger-board",
      "cambridgeshire-county-council",
    ],
    [
      "doc-cambridgeshire-2010",
      "6.7",
      "Nigel Brown",
      "chair",
      "cambridge-commercial-lending-company",
      undefined,
    ],
    [
      "doc-cambridge-2011",
      "6.7",
      "Neville Reyner",
      "chair",
      "greater-cambridge-greater-peterborough-lep-board",
      undefined,
    ],
    [
      "doc-cambridge-2011",
      "App 1 / 7.1",
      "Ward",
      "member",
      "joint-accountability-committee",
      "cambridge-city-council",
    ],
    [
      "doc-cambridge-2024",
      "3.3",
      "Anna Smith",
      "representative",
      "cpca-executive-board",
      "cambridge-city-council",
    ],
    ["doc-cambridge-2024", "3.4", "Richard Carr", "chair", "cpca-improvement-board", undefined],
    [
      "doc-cambridge-2024",
      "3.21",
      "Richard Hutchins",
      "managing director",
      "oxford-cambridge-pan-regional-partnership",
      undefined,
    ],
    [
      "doc-cambridge-2024",
      "3.22",
      "Al Kingsley",
      "chair",
      "cambridgeshire-and-peterborough-business-board",
      undefined,
    ],
    [
      "doc-cumbria-2009",
      "Background",
      "Maggie Mooney",
      "representative",
      "csp-partnership-development-working-group",
      "district-councils-cumbria",
    ],
  ] as const)("%s %s: %s, %s of %s", (document, locator, name, role, organization_id, on_behalf_of_id) => {
    const seats = record.memberships.filter(
      (seat) => seat.person_id !== undefined && getOrThrow(personsById(record), seat.person_id).name === name,
    );
    const seat = seats.find((each) => each.organization_id === organization_id && each.role === role);
    expect(seat?.on_behalf_of_id).toBe(on_behalf_of_id);
    expect(isCited(seat?.sources ?? [], document, locator)).toBe(true);
  });
});

describe("seats told by number", () => {
  test.each([
    ["doc-cambridge-2011", "6.7", "post-lep-board-business", 6],
    ["doc-cambridge-2011", "6.7", "post-lep-board-local-authorities", 5],
    ["doc-cambridge-2011", "4.6", "post-shadow-hwb-members", 9],
    ["doc-cambridge-2011", "App 1 / 7.1", "post-jac-county", 5],
    ["doc-cambridge-2024", "3.3", "post-cpca-constituent-members", 7],
    ["doc-cumbria-2009", "Background", "post-clf-council-leaders", 7],
  ] as const)("%s %s: %s, %d", (document, locator, id, count) => {
    const post = record.posts.find((each) => each.id === id);
    expect(post?.count).toBe(count);
    expect(isCited(post?.sources ?? [], document, locator)).toBe(true);
  });
});

describe("money from one body to another", () => {
  test.each([
    [
      "doc-cambridge-2011",
      "2.1 b",
      "cambridge-city-council",
      "greater-cambridge-greater-peterborough-lep",
      8_000,
      "proposed",
    ],
    ["doc-cambridge-2011", "7.4", "cambridge-city-council", "cambridgeshire-horizons", 23_470, "happened"],
    [
      "doc-cambridge-2011",
      "8.2",
      "cambridge-city-council",
      "greater-cambridge-partnership-1998",
      5_470,
      "happened",
    ],
    [
      "doc-cambridge-2011",
      "6.8",
      "start-up-fund",
      "greater-cambridge-greater-peterborough-lep",
      220_500,
      "happened",
    ],
    [
      "doc-cambridge-2011",
      "8.1",
      "greater-cambridge-partnership-1998",
      "cleantech-members-organisation",
      50_000,
      "agreed",
    ],
    ["doc-cambridge-2024", "4.1", "cambridge-city-council", "fast-growth-cities", 5_000, "happened"],
    [
      "doc-cambridge-2024",
      "4.1",
      "cambridge-city-council",
      "oxford-cambridge-pan-regional-partnership",
      10_000,
      "happened",
    ],
    ["doc-cambridge-2024", "4.2", "cambridge-city-council", "innovate-cambridge", 50_000, "happened"],
    [
      "doc-cheshire-east-2016",
      "5.6.5",
      "cheshire-east-council",
      "cheshire-east-town-partnerships",
      8_000,
      "happened",
    ],
    [
      "doc-cheshire-east-2016",
      "5.6.3",
      "cheshire-east-council",
      "cheshire-east-area-boards",
      400_000,
      "proposed",
    ],
    [
      "doc-cambridgeshire-2010",
      "4.3 b",
      "communities-and-local-government",
      "cambridgeshire-horizons",
      1_500_000,
      "agreed",
    ],
  ] as const)("%s %s: %s to %s, £%d, %s", (document, locator, from_id, to_id, amount, certainty) => {
    const sum = record.contributions.find(
      (each) => each.from_id === from_id && each.to_id === to_id && each.amount === amount,
    );
    expect(sum?.certainty).toBe(certainty);
    expect(isCited(sum?.sources ?? [], document, locator)).toBe(true);
  });
});

const membersOf = (id: string): readonly string[] =>
  record.memberships.flatMap(({ member, organization_id }) =>
    member && organization_id === id ? [member.id] : [],
  );

describe("bodies that are members of bodies", () => {
  test("the LEP includes twelve local authorities (2011, 6.5)", () =>
    expect(membersOf("greater-cambridge-greater-peterborough-lep").toSorted()).toEqual([
      "cambridge-city-council",
      "east-cambridgeshire-district-council",
      "fenland-district-council",
      "forest-heath-district-council",
      "huntingdonshire-district-council",
      "kings-lynn-and-west-norfolk-borough-council",
      "north-hertfordshire-district-council",
      "peterborough-city-council",
      "rutland-county-council",
      "south-cambridgeshire-district-council",
      "st-edmundsbury-borough-council",
      "uttlesford-district-council",
    ]));

  test("the Fast Growth Cities are six (2024, 3.17)", () =>
    expect(membersOf("fast-growth-cities").toSorted()).toEqual([
      "cambridge-city-council",
      "milton-keynes-city-council",
      "norwich-city-council",
      "oxford-city-council",
      "peterborough-city-council",
      "swindon-borough-council",
    ]));
});

test("five delivery partnerships report to the Environmental Sustainability Partnership (2010, 7.3)", () => {
  const reporting = record.relations.filter(
    ({ type, to_id }) => type === "reports_to" && to_id === "environmental-sustainability-partnership",
  );
  expect(reporting.map(({ from_id }) => from_id).toSorted()).toEqual([
    "biodiversity-partnership",
    "cambridgeshire-climate-change-partnership",
    "cambridgeshire-flood-risk-management-partnership",
    "recap",
    "travel-for-work-partnership",
  ]);
});

describe("classes that a document counts", () => {
  test.each([
    ["community-safety-partnerships-cambridgeshire", 5],
    ["local-strategic-partnerships-cambridgeshire", 5],
    ["csp-thematic-partnerships", 5],
    ["cumbria-local-authorities", 7],
    ["strategic-partnerships-cambridgeshire", 3],
  ] as const)("%s: %d", (id, count) => expect(getOrThrow(organizationsById(record), id).count).toBe(count));
});

describe("names that other bodies bear too", () => {
  test("CCP, CCCP, CFRMP, CPSB and CPFT are five bodies (2010)", () => {
    const bearing = (acronym: string) =>
      record.organizations
        .filter(({ other_names = [] }) => other_names.some(({ name }) => name === acronym))
        .map(({ id }) => id);
    const bodies = ["CCP", "CCCP", "CFRMP", "CPSB", "CPFT"].flatMap(bearing);
    expect(new Set(bodies).size).toBe(5);
    expect(bodies).toHaveLength(5);
  });
});

describe("the register: what became of the councils", () => {
  test.each([
    [
      "west-suffolk-council",
      "2019-04-01",
      ["forest-heath-district-council", "st-edmundsbury-borough-council"],
    ],
    [
      "cheshire-east-council",
      "2009-04-01",
      ["congleton-borough-council", "crewe-and-nantwich-borough-council", "macclesfield-borough-council"],
    ],
  ] as const)("%s: merged on %s", (result, date, originals) => {
    const merger = record.change_events.find(
      ({ type, resulting_organization_ids }) =>
        type === "merged" && resulting_organization_ids.includes(result),
    );
    expect(merger?.date).toBe(date);
    expect(merger?.original_organization_ids.toSorted()).toEqual(originals);
    expect(isCited(merger?.sources ?? [], "ons-code-history", merger?.sources[0]?.locator ?? "")).toBe(true);
  });
});
