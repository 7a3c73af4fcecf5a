import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../src/io/adding/candidates";
import { candidatesOf, candidatesWithin, isPlain } from "../../../src/io/adding/candidates";
import { joined, withJoined } from "../../../src/io/adding/joinings";
import type { Opened } from "../../../src/io/open-record";
import type { PartnershipRecord } from "../../../src/record/record";
import { openText } from "../matching/open-register";

const AREA = { area: "Marchshire", council: "Marchshire County Council" };

async function register(year: string, ...rows: readonly string[]): Promise<PartnershipRecord> {
  const text = ["Ref,Name,Acronym,Part of,Start date,Purpose,Representatives", ...rows].join("\n");
  const opened: Opened = await openText(
    text,
    (matching) => ({
      ...matching,
      register: { ...matching.register, ...AREA, title: `Register ${year}`, as_at: year },
    }),
    `${year}.csv`,
  );
  if (!opened.record) throw new Error(`Expected a record of ${year}; found none`);
  return opened.record;
}

const told = ({ signs }: Candidate) =>
  signs.map(({ about, speaks, values }) => `${about} ${speaks}: ${values.join(" / ")}`);
const named = (record: PartnershipRecord, name: string) =>
  record.organizations.filter((body) => body.name === name);

describe("who may be the same", () => {
  test("one name in one area, in whatever letters, with what speaks for and against", async () => {
    const record = await register("2012", ",Children’s Trust Board,,,May 2011,,", ",Waste Board,,,2009,,");
    const added = await register("2017", ",THE CHILDRENS TRUST BOARD,,,2011,,", ",Waste Board,,,2015,,");
    const candidates = candidatesOf(record, added);
    expect(candidates.map(told)).toEqual([
      ["name for: Marchshire County Council", "area for: Marchshire", "kind for: council"],
      [
        "name for: Children’s Trust Board / THE CHILDRENS TRUST BOARD",
        "area for: Marchshire",
        "kind for: partnership",
        "start for: May 2011 / 2011",
      ],
      [
        "name for: Waste Board",
        "area for: Marchshire",
        "kind for: partnership",
        "start against: 2009 / 2015",
      ],
    ]);
    expect(candidates.map(isPlain)).toEqual([true, true, false]);
  });

  test("an acronym, an identifier, and a name with a slip", async () => {
    const record = await register(
      "2012",
      ",Safer Marchshire Partnership,SMP,,,,",
      "P7,Old Name,,,,,",
      ",Museum Trust,,,,,",
    );
    const added = await register("2017", ",SMP,,,,,", "P7,New Name,,,,,", ",Musuem Trust,,,,,");
    expect(
      candidatesOf(record, added)
        .slice(1)
        .map((each) => told(each)[0]),
    ).toEqual([
      "other-name for: Safer Marchshire Partnership / SMP",
      "identifier for: P7",
      "near-name against: Museum Trust / Musuem Trust",
    ]);
  });

  test("another area is another body", async () => {
    const record = await register("2012", ",Waste Board,,,,,");
    const other = await openText("Name\nWaste Board", (matching) => ({
      ...matching,
      register: { ...matching.register, area: "Eastvale" },
    }));
    expect(other.record && candidatesOf(record, other.record)).toEqual([]);
  });

  test("people of one name, and for whom they sit", async () => {
    const record = await register("2012", ",Waste Board,,,,,Cllr Ann Smith");
    const added = await register("2017", ",Flood Board,,,,,Cllr Ann Smith");
    expect(candidatesOf(record, added).slice(1).map(told)).toEqual([
      ["name for: Ann Smith", "seats for: Marchshire County Council"],
    ]);
  });
});

describe("what is joined", () => {
  test("is one body with the first’s id and the evidence of both; what differs is disputed or a detail", async () => {
    const record = await register("2012", ",Waste Board,,,2009,Less waste,Cllr Ann Smith");
    const added = await register("2017", ",The Waste Board,WB,,2011,More recycling,Cllr Ann Smith");
    const decisions = candidatesOf(record, added).map(({ ids }) => ({ ids, answer: "same" as const }));
    const both = joined(record, added, decisions);
    const [id] = named(record, "Waste Board").map((body) => body.id);
    expect(both.organizations.find((body) => body.id === id)).toMatchObject({
      name: "Waste Board",
      other_names: [
        { name: "The Waste Board", note: "also" },
        { name: "WB", note: "also" },
      ],
      founding_date: "2009",
      disputed: [{ field: "founding_date", value: "2011" }],
      summary: "Less waste",
      details: [{ label: "Purpose", value: "More recycling", sources: [{ document_id: "file:2017.csv" }] }],
      sources: [
        { document_id: "file:2012.csv", locator: "Register, row 2" },
        { document_id: "file:2017.csv", locator: "Register, row 2" },
      ],
    });
    expect(both.organizations).toHaveLength(2);
    expect(both.persons).toHaveLength(1);
    expect(both.memberships.map(({ sources }) => sources.map(({ document_id }) => document_id))).toEqual([
      ["file:2012.csv", "file:2017.csv"],
    ]);
  });

  test("leads to the first wherever the other was named", async () => {
    const record = await register("2012", ",Waste Board,,,,,");
    const added = await register("2017", ",Waste Board,,,,,", ",Sub-group,,Waste Board,,,");
    const decisions = candidatesOf(record, added).map(({ ids }) => ({ ids, answer: "same" as const }));
    const both = joined(record, added, decisions);
    expect(named(both, "Sub-group")[0]?.parent_id).toBe(named(record, "Waste Board")[0]?.id);
  });

  test("two registers opened together are asked about in the same way", async () => {
    const record = await register("2012", ",Waste Board,,,,,");
    const added = await register("2017", ",Waste Board,,,,,");
    const together = joined(record, added, []);
    const candidates = candidatesWithin(together);
    expect(candidates.map((each) => told(each)[0])).toEqual([
      "name for: Marchshire County Council",
      "name for: Waste Board",
    ]);
    const one = withJoined(
      together,
      candidates.map(({ ids }) => ({ ids, answer: "same" as const })),
    );
    expect(one.organizations.map(({ name }) => name)).toEqual(["Marchshire County Council", "Waste Board"]);
  });
});

test("themes of the added record’s own come behind the usual ones, which keep their names", async () => {
  const record = await register("2012", ",Waste Board,,,,,");
  const { record: added } = await openText("Name,Theme\nForum,Prosperous places");
  const both = added && joined(record, added, []);
  expect(both?.themes.slice(-2)).toEqual([
    { id: "council", name: "Councils" },
    { id: "prosperous-places", name: "Prosperous places" },
  ]);
  expect(both?.themes[1]).toEqual({ id: "health", name: "Health and wellbeing" });
});
