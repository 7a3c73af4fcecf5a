import { describe, expect, test } from "vitest";
import { briefCitation } from "../../../src/words/review/documents";
import { factsOf } from "../../../src/words/review/fact";
import { paperOf } from "../../../src/words/review/paper";
import { textOf } from "../../../src/words/sentence";
import { contradictionsIn, reviewBetween } from "../../laws/review";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const review = reviewBetween(record, "cambridge-city-council", 2011, 2024);
const paper = paperOf(record, review);
const said = (id: string, ...predicates: Parameters<typeof factsOf>[2][]) =>
  factsOf(review.facts, id, ...predicates).map(({ sentence }) => textOf(sentence));
const rows = new Map(
  paper.table.groups.flatMap((group) =>
    group.rows.map(({ id, cells }) => [
      id,
      cells.map((facts) => facts.map(({ sentence }) => textOf(sentence)).join(" ")),
    ]),
  ),
);

describe("the review of Cambridge City Council, 2011 to 2024", () => {
  test("has in its table what the council takes part in now, and what ended or is told of no more", () => {
    expect(paper.table.groups.map(({ rows: { length } }) => length)).toEqual([26, 19]);
    expect(review.current.map(({ id }) => id)).toContain("cambridge-community-safety-partnership");
    expect(review.former.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "community-wellbeing-board",
        "childrens-trust",
        "greater-cambridge-greater-peterborough-lep",
        "joint-accountability-committee",
      ]),
    );
  });

  test.each([
    [
      "greater-cambridge-partnership",
      [
        "Partnership with an Executive, a transport programme, work on skills and the Smart Cambridge programme",
        "Council: partner",
        "",
        "First on record in autumn 2023.",
      ],
    ],
    [
      "cambridgeshire-horizons",
      [
        "",
        "",
        "£23,470 a year, formerly",
        "Was to cease operating and to remain as an un-staffed company (on 30 September 2011; agreed); no report after 10 October 2011.",
      ],
    ],
    [
      "greater-cambridge-greater-peterborough-lep-board",
      [
        "",
        "Member: Leader of the City Council",
        "",
        "It ended with the Greater Cambridge Greater Peterborough Local Enterprise Partnership on 31 March 2024, by our inference and the national register.",
      ],
    ],
    [
      "recap",
      [
        "Partnership on waste in Cambridgeshire",
        "Council: partner",
        "",
        "On record in both years. The council is first on record as partner.",
      ],
    ],
    [
      "cambridge-community-safety-partnership",
      [
        "Statutory partnership against crime, disorder and antisocial behaviour in the city, coordinated and chaired by the City Council",
        "Council: chair and coordinator Member: Cllr Cameron Holloway (Executive Councillor for Community Safety) Chair of the Cambridge CSP: no name on record",
        "",
        "On record in both years. 10 members first on record.",
      ],
    ],
    [
      "joint-accountability-committee",
      [
        "",
        "Council: member Member: Cllr Ward (City Council member)",
        "",
        "It was agreed that it should not go on, no date given; that it ended between 11 October 2010 and 10 October 2011 is our inference.",
      ],
    ],
    [
      "oxford-cambridge-pan-regional-partnership",
      [
        "Partnership for environmentally sustainable growth between Oxford and Cambridge, with a Board and a Managing Director",
        "Council: partner",
        "£10,000 a year",
        "First on record in 2023/24.",
      ],
    ],
    [
      "voluntary-and-community-sector-infrastructure-partnership",
      [
        "Steering group, still forming in 2024, of public and voluntary bodies that support the voluntary, community, social enterprise and faith sector",
        "Council: member Terms of reference: in draft form",
        "",
        "First on record on 27 June 2024.",
      ],
    ],
    ["cambridgeshire-together", ["", "", "", "It ended between 23 November 2010 and 10 October 2011."]],
    [
      "greater-cambridge-partnership-1998",
      [
        "",
        "",
        "£5,470 a year, formerly",
        "It was agreed that it should end by 31 December 2011; no report that it did.",
      ],
    ],
    [
      "greater-cambridge-greater-peterborough-lep",
      [
        "",
        "Council: member authority Officer: Chief Executive of the City Council",
        "£8,000 a year (proposed, report of 10 October 2011)",
        "It ended on 31 March 2024, by the national register.",
      ],
    ],
    [
      "cpca-executive-board",
      [
        "Part of the Cambridgeshire and Peterborough Combined Authority",
        "Member: Cllr Anna Smith (City Council's representative on the Executive Board)",
        "",
        "First on record on 20 March 2024.",
      ],
    ],
  ])("tells of %s what the documents say", (id, cells) => expect(rows.get(id)).toEqual(cells));

  test.each([
    // 3.11 is the third paragraph of the council's part, and so named only where it is needed again.
    ["greater-cambridge-partnership", ["2024, 3.13 †", "2024, 1, 2 a (Leader)", "2024, 3.11 †"]],
    // The council's report says more of it than the register.
    [
      "cambridgeshire-and-peterborough-combined-authority",
      ["2024, 3.21", "2024, 3.3", "ONS 2024, Cambridgeshire and P…"],
    ],
    // What rests on our inference is marked, also where its paragraph is named before.
    ["cambridgeshire-public-service-board", ["2011, 3.6 †"]],
  ])("names each paragraph of the row of %s once", (id, cited) => {
    const row = paper.table.groups.flatMap((group) => group.rows).find((each) => each.id === id);
    const behind = row?.cells.flat().map((fact) => briefCitation(paper.documents, fact));
    expect(behind?.filter((text) => text !== "")).toEqual(cited);
  });

  test("marks every statement that rests on our inference, and says what the mark means", () => {
    const statements = [
      ...paper.table.groups.flatMap(({ rows: all }) => all.flatMap(({ cells }) => cells.flat())),
      ...paper.sections.flatMap(({ items }) => items.flatMap((item) => item.statements)),
    ];
    const inferred = statements.filter(({ sources }) => sources.some((source) => source.inferred));
    expect(inferred.length).toBeGreaterThan(10);
    for (const statement of statements)
      expect(briefCitation(paper.documents, statement).endsWith("†"), textOf(statement.sentence)).toBe(
        inferred.includes(statement),
      );
    expect(paper.howToRead).toContain("† marks what is, in part, our inference.");
  });

  test("names members of a partnership without saying at each that they are of it", () => {
    expect(said("cambridge-community-safety-partnership", "change").join(" ")).toContain(
      "the other local authorities, the police, the Fire Service, probation, the health partners, the Cambridge Council for Voluntary Services",
    );
  });

  test("tells what Cambridgeshire Together became, once", () => {
    const told = paper.sections.flatMap(({ items }) =>
      items.flatMap(({ statements }) => statements.map(({ sentence }) => textOf(sentence))),
    );
    expect(
      told.filter(
        (text) => text.includes("Leader and Chief Executive meetings") && /replaced|gave way/.test(text),
      ),
    ).toEqual([
      "Cambridgeshire Together gave way to the Leader and Chief Executive meetings between 23 November 2010 and 10 October 2011.",
    ]);
  });

  test("says that what is told of a span that began before the earlier year may be older", () => {
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      "What changed since 2011, or perhaps before",
      "What is open",
    ]);
  });

  test("tells who sat there before as a sentence", () => {
    expect(said("cambridge-community-safety-partnership", "change").at(-1)).toBe(
      "In 2011 the Executive Member for Community Development and Health sat on the Cambridge Community Safety Partnership for the council.",
    );
    expect(said("recap", "change")).toEqual([
      "First reported as partner of the Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership: Cambridge City Council.",
    ]);
  });

  test("does not say whether the Business Board is the enterprise partnership that ended", () => {
    expect(said("greater-cambridge-greater-peterborough-lep", "change")).toEqual([
      "The Greater Cambridge Greater Peterborough Local Enterprise Partnership was renamed The Business Board (on 31 December 2022; by the national register).",
      "No report says whether the Cambridgeshire and Peterborough Business Board is the same body.",
    ]);
  });

  test("sums what the council pays now, marked where it rests on our reading, and nothing that it paid once or was asked to pay", () => {
    expect(paper.summary).toContain("It pays £15,000 a year †, and paid £50,000 once.");
  });

  test("counts those who sit for the council where they sit: on its board, and not in the Combined Authority besides", () => {
    expect(said("cambridgeshire-and-peterborough-combined-authority", "gap")).toContain(
      "Members who represent the council",
    );
    expect(paper.summary).toContain("Who sits there for it is on record for 3 of the 26.");
  });

  test("does not say that all that ended was the council's, or that it was there at the end", () => {
    expect(paper.summary).toContain(
      "19 partnerships and boards on record or possible in 2011 have ended, or are not on record as the council’s now.",
    );
    expect(paper.table.groups[1]?.heading).toBe(
      "On record or possible in 2011; by 2024 ended or not on record as the council’s; seats and money as they were",
    );
  });

  test("leaves open an end that was agreed, and of which nobody tells", () => {
    const open = paper.sections.find(({ heading }) => heading === "What is open");
    const item = open?.items.find(({ id }) => id === "greater-cambridge-partnership-1998");
    expect(item?.statements.map(({ sentence }) => textOf(sentence))).toEqual([
      "No report says whether the Greater Cambridge Partnership (on record from 1998) ended, as was agreed.",
    ]);
  });

  test("asks nothing of what has ended", () => {
    for (const { id } of review.former) expect(said(id, "gap"), id).toEqual([]);
    for (const id of ["joint-accountability-committee", "greater-cambridge-greater-peterborough-lep"])
      expect(said(id, "open")).toEqual([]);
  });

  test("does not tell of a member in another capacity as one who came and one who went", () => {
    expect(said("cambridge-community-safety-partnership", "change").join(" ")).not.toMatch(
      /: .*Cambridge City Council/,
    );
  });

  test("has a paragraph for all but what no document says", () => {
    for (const fact of review.facts.filter(
      ({ predicate, value }) =>
        ["member", "seat", "told", "pays", "change"].includes(predicate) && value !== "doubt",
    ))
      expect(fact.sources.length, textOf(fact.sentence)).toBeGreaterThan(0);
  });

  test("has its questions once, and cites its documents by their years", () => {
    expect(
      paper.gaps.flatMap(({ questions }) => questions.map(({ question, told }) => [question, told])),
    ).toEqual([
      [
        "Members who represent the council",
        "all 26 but Combined Authority Executive Board, Cambridge BID Board and Cambridge Community Safety Partnership",
      ],
      ["Lead officers", "all 26"],
      ["Terms of reference", "all 26 but Voluntary & Community Sector infrastructure partnership"],
      ["Meetings in public", "all 26"],
      [
        "Resources that the council commits",
        "all 26 but Fast Growth Cities group, Oxford-Cambridge Pan-Regional Partnership and Innovate Cambridge",
      ],
      ["Whether each seat is a member’s or an officer’s", "Cambridge Community Safety Partnership"],
    ]);
    expect(paper.gaps.map(({ lead }) => lead)).toEqual([
      "Of what the council’s principles, as the report of 10 October 2011 has them, ask of each partnership:",
      "Of the seats themselves:",
    ]);
    expect(paper.documents.map(({ brief }) => brief)).toEqual(["2010", "2011", "2024", "ONS 2024"]);
  });
});

test("only Cambridge City Council is asked by its own principles", () => {
  const county = paperOf(record, reviewBetween(record, "cambridgeshire-county-council", 2010, 2011));
  expect(county.gaps[0]?.lead).toBe("Of what a review asks of each partnership:");
});

test("the County Council in 2010: seven partnerships with a lead member and a lead officer each", () => {
  const county = reviewBetween(record, "cambridgeshire-county-council", 2009, 2010);
  const led = county.current.filter(({ id }) =>
    factsOf(county.facts, id, "seat").some(({ sentence }) => textOf(sentence).includes("member contact")),
  );
  expect(led.map(({ id }) => id).sort()).toEqual([
    "cambridgeshire-care-partnership",
    "cambridgeshire-horizons",
    "cambridgeshire-together",
    "childrens-trust",
    "environmental-sustainability-partnership",
    "greater-cambridge-partnership-1998",
    "safer-and-stronger-partnership",
  ]);
  for (const { id } of led)
    expect(factsOf(county.facts, id, "seat").map(({ value }) => value)).toEqual(
      expect.arrayContaining(["member", "officer"]),
    );
});

test("no two sentences of a review contradict each other, of any council, between any two years with reports", () => {
  const councils = record.organizations.filter(
    ({ classification, is_class }) => classification === "council" && !is_class,
  );
  expect(councils.length).toBeGreaterThan(10);
  const years = [2009, 2010, 2011, 2012, 2016, 2017, 2024];
  for (const { id } of councils)
    for (const before of years)
      for (const after of years.filter((year) => year > before))
        expect(
          contradictionsIn(record, reviewBetween(record, id, before, after)),
          `${id} ${before} ${after}`,
        ).toEqual([]);
});
