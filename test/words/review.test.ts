import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/words/review/fact";
import { paperOf } from "../../src/words/review/paper";
import { textOf } from "../../src/words/sentence";
import { inventedRecord } from "../fixtures/invented-record";
import { contradictionsIn, reviewBetween } from "../laws/review";
import { someRecord } from "../random-record";
import type { Part } from "../small-record";
import { event, smallRecord, source } from "../small-record";

const record = inventedRecord();
const review = reviewBetween(record, "northwick-borough-council", 2010, 2016);
const paper = paperOf(record, review);
const said = (id: string, ...predicates: Parameters<typeof factsOf>[2][]) =>
  factsOf(review.facts, id, ...predicates).map(({ sentence }) => textOf(sentence));

describe("the review of Northwick Borough Council, 2010 to 2016", () => {
  test("has what the council sits on now apart from what it sat on then", () => {
    expect(paper.table.groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ["leaders-board", "growth-company", "safer-marchshire"],
      ["marchshire-together"],
    ]);
  });

  test("names who sits for it, and what it pays", () => {
    expect(said("leaders-board", "seat")).toEqual(["Cllr Anna Hill (Leader of the Borough Council)"]);
    expect(said("growth-company", "pays")).toEqual(["£1,234.50 once (agreed, report of 4 October 2016)"]);
  });

  test("tells how each stands, and what changed between", () => {
    expect(said("marchshire-together", "standing")).toEqual(["It ended in October 2011."]);
    expect(said("growth-company", "change")).toEqual([
      "The Skills Forum was set up out of the Marchshire Growth Company in 2015.",
      "No longer reported as member of the Marchshire Growth Company: the Chamber of Trade.",
    ]);
  });

  test("has a paragraph for every seat, sum and change", () => {
    const told = review.facts.filter(({ predicate }) =>
      ["member", "seat", "pays", "change"].includes(predicate),
    );
    expect(told.length).toBeGreaterThan(5);
    for (const { sources, subject } of told) expect(sources.length, subject).toBeGreaterThan(0);
  });

  test("tells once, of each question, of which partnerships it is not answered", () => {
    expect(paper.gaps.map(({ lead }) => lead)).toEqual([
      "Of what the council’s principles, as they are on record, ask of each partnership:",
      "Of the seats themselves:",
    ]);
    expect(
      paper.gaps.flatMap(({ questions }) => questions.map(({ question, told }) => [question, told])),
    ).toEqual([
      ["Councillors who speak for us", "Marchshire Growth Company"],
      ["Lead officers", "Marchshire Growth Company"],
      ["Terms of reference", "all 3"],
      ["Meetings in public", "all 3"],
      ["What we commit", "all 3 but Marchshire Growth Company"],
      ["Whether each seat is a member’s or an officer’s", "all 3 but Marchshire Growth Company"],
    ]);
  });

  test("begins with the whole of it in a few sentences", () => {
    expect(paper.summary).toEqual([
      "In 2016 the council takes part in 3 partnerships and boards, as far as is on record, 2 of them new or first on record since 2010.",
      "Who sits there for it is on record for 2 of the 3.",
      "1 partnership or board on record in 2010 has ended, or is not on record as the council’s now.",
    ]);
  });
});

test("a year without partnerships has no table, and so no heading over nothing", () => {
  const empty = paperOf(record, reviewBetween(record, "eastvale-council", 2009, 2010));
  for (const group of empty.table.groups) expect(group.rows.length).toBeGreaterThan(0);
  const none = paperOf(record, reviewBetween(record, "nobody", 2009, 2010));
  expect(none.table.groups).toEqual([]);
  expect(none.summary[0]).toBe(
    "In 2010 the council takes part in no partnerships and boards, as far as is on record.",
  );
});

describe("the questions are those of the council", () => {
  const asked = (checklist: typeof record.checklist) => {
    const other = { ...record, checklist };
    const { gaps } = paperOf(other, reviewBetween(other, "northwick-borough-council", 2010, 2016));
    return gaps.flatMap(({ lead, questions }) => [lead, ...questions.map(({ question }) => question)]);
  };
  const usual = [
    "Of what a review asks of each partnership:",
    "Members who represent the council",
    "Lead officers",
    "Resources that the council commits",
    "Of the seats themselves:",
    "Whether each seat is a member’s or an officer’s",
  ];

  test("where the record has none, what can always be asked", () => {
    expect(asked([])).toEqual(usual);
  });

  test("where those of the record are another council's, the same", () => {
    expect(asked([{ id: "risk", text: "Risk", council_id: "marchshire-county-council" }])).toEqual(usual);
  });

  test("its own, where they are", () => {
    expect(asked([{ id: "risk", text: "Risk", council_id: "northwick-borough-council" }])).toEqual([
      "Of what the council’s principles, as they are on record, ask of each partnership:",
      "Risk",
      "Of the seats themselves:",
      "Whether each seat is a member’s or an officer’s",
    ]);
  });

  test("as the reports have them, where the record says which", () => {
    const lead = (...ids: readonly string[]) =>
      asked(ids.map((document_id) => ({ id: document_id, text: document_id, document_id })))[0];
    expect(lead("report-2010")).toBe(
      "Of what the council’s principles, as the report of 5 July 2010 has them, ask of each partnership:",
    );
    expect(lead("report-2010", "report-2022")).toMatch(
      /^Of what the council’s principles, as the reports of .* and .* have them, ask of each partnership:$/,
    );
    expect(lead("lost")).toBe(
      "Of what the council’s principles, as they are on record, ask of each partnership:",
    );
  });
});

describe("who sits for the council is a member or an officer as the record says, whatever the seat is called", () => {
  const seatsWith = (changes: Parameters<typeof smallRecord>[0], more: Part = {}) => {
    const { facts } = reviewBetween(smallRecord(changes, more), "town-council", 2009, 2010);
    return factsOf(facts, "town-partnership", "seat").map(({ sentence }) => textOf(sentence));
  };

  test("by the rank of the seat", () => {
    const manager = { label: "Manager", rank: "member" };
    expect(seatsWith({ chair: manager })).toEqual(["Member: Ann Smith (Manager)"]);
    expect(seatsWith({ chair: { rank: "officer" } })).toEqual(["Officer: Ann Smith (Chair)"]);
  });

  test("without a seat, by the rank of the office that they hold in the council", () => {
    const office = { organization_id: "town-council", on_behalf_of_id: undefined };
    const atHome = {
      id: "ann-at-home",
      person_id: "ann",
      organization_id: "town-council",
      post_id: "chair",
      sources: [source("existing")],
    };
    const changes = { chair: { ...office, rank: "officer" }, "ann-chairs": { post_id: undefined } };
    expect(seatsWith(changes, { memberships: [atHome] })).toEqual(["Officer: Ann Smith"]);
  });

  test("where it does not say, it is not guessed", () => {
    expect(seatsWith({ chair: { label: "Chief Executive" } })).toEqual(["Ann Smith (Chief Executive)"]);
  });
});

describe("the review of a council that keeps a register", () => {
  const small = smallRecord(
    {
      "town-board": {
        details: [
          { label: "Responsible Officer", value: "Jo Lyle" },
          { label: "Staff costs", value: "a day a month" },
        ],
      },
    },
    {},
  );
  const reviewWith = (registers: readonly string[]) =>
    reviewBetween(small, "town-council", 2009, 2010, new Set(registers));

  test("has all that the register lists, whoever pays or sits there", () => {
    expect(reviewWith([]).current.map(({ id }) => id)).not.toContain("town-board");
    expect(reviewWith(["report-2010"]).current.map(({ id }) => id)).toContain("town-board");
  });

  test("has its questions answered by the details of the register", () => {
    const gaps = factsOf(reviewWith(["report-2010"]).facts, "town-board", "gap").map(({ value }) => value);
    expect(gaps).toEqual(["members"]);
    const told = factsOf(reviewWith(["report-2010"]).facts, "town-board", "told");
    expect(told.map(({ sentence, sources }) => [textOf(sentence), sources.length])).toEqual([
      ["Responsible Officer: Jo Lyle", 1],
      ["Staff costs: a day a month", 1],
    ]);
  });
});

describe("no two sentences of a review contradict each other", () => {
  test("in the review of any council of the invented record, between any two of its years", () => {
    const councils = record.organizations.filter(({ classification }) => classification === "council");
    expect(councils.length).toBeGreaterThan(2);
    for (const { id } of councils)
      for (const before of [2009, 2010, 2013, 2016])
        for (const after of [2011, 2014, 2016, 2022, 2024].filter((year) => year > before))
          expect(
            contradictionsIn(record, reviewBetween(record, id, before, after)),
            `${id} ${before} ${after}`,
          ).toEqual([]);
  });

  test("where two plans are for the same, what came of them is told once", () => {
    const found = [{ ...source("existing"), document_id: "report-2012" }];
    const plan = (id: string, type: string, certainty: string) =>
      event(id, type, ["town-partnership"], ["new-board"], { certainty });
    const planned = smallRecord(
      { "new-board": { sources: found } },
      { change_events: [plan("one", "replaced", "proposed"), plan("two", "replaced", "planned")] },
    );
    const twice = reviewBetween(planned, "town-council", 2009, 2012);
    expect(contradictionsIn(planned, twice)).toEqual([]);
    const told = paperOf(planned, twice).sections.flatMap(({ items }) =>
      items.flatMap(({ statements }) => statements.map(({ sentence }) => textOf(sentence))),
    );
    expect(told).toContain("The New Board is first on record on 1 March 2012.");
  });

  test("whatever a record says", () => {
    fc.assert(
      fc.property(someRecord, (random) => {
        const ids = random.organizations.map(({ id }) => id);
        for (const id of ids.slice(0, 3))
          expect(contradictionsIn(random, reviewBetween(random, id, 2009, 2012))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
