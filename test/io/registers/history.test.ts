import { describe, expect, test } from "vitest";
import { candidatesWithin, isPlain } from "../../../src/io/adding/candidates";
import { withJoined } from "../../../src/io/adding/joinings";
import { soundOf } from "../../../src/io/adding/sound";
import { readContent } from "../../../src/io/content";
import type { Matching } from "../../../src/io/matching/matching";
import { openContents } from "../../../src/io/open-bytes";
import type { Became } from "../../../src/io/registers/history-answers";
import { historyAnswerShape } from "../../../src/io/registers/history-answers";
import { historyQuestions } from "../../../src/io/registers/history-questions";
import { withHistory } from "../../../src/io/registers/with-history";
import type { PartnershipRecord } from "../../../src/record/record";
import { suggestionFor, tableOfText } from "../matching/open-register";
import { presenceAt } from "../presence-on";

const REGISTERS: Readonly<Record<string, string>> = {
  "2012-04-01": "Name\nChildren's Trust\nWaste Board\nSafety Partnership\nSkills Forum\nMuseum Trust",
  "2017-03-31": "Name\nWaste Board\nChildren's Trust Board\nFlood Group\nMuseum Trust",
  "2021-05-12": "Name\nChildren's Trust Board\nSkills Forum\nFlood Group",
};

/** All three opened together, with what has one name in all of them joined. */
async function opened(
  names: readonly string[] = Object.keys(REGISTERS),
  registers: Readonly<Record<string, string>> = REGISTERS,
): Promise<PartnershipRecord> {
  const files = await Promise.all(
    names.map(async (day) => {
      const file = `${day}.csv`;
      const text = registers[day] ?? "";
      const matching: Matching = suggestionFor(await tableOfText(text, file));
      const register = { ...matching.register, council: "Marchshire Council", area: "Marchshire" };
      const content = await readContent({ path: file, bytes: new TextEncoder().encode(text) });
      return { content, matching: { file, sheet: null, matching: { ...matching, register } } };
    }),
  );
  const { record, faults } = openContents(
    files.map(({ content }) => content),
    { title: "Marchshire", asAt: "2026", matchings: files.map(({ matching }) => matching) },
  );
  if (!record || faults.length > 0)
    throw new Error(`Expected a record without a fault; found ${faults.length}`);
  const same = candidatesWithin(record).filter(isPlain);
  return withJoined(
    record,
    same.map(({ ids }) => ({ ids, answer: "same" })),
  );
}

const nameOf = (record: PartnershipRecord, id: string) =>
  record.organizations.find((body) => body.id === id)?.name;
const idOf = (record: PartnershipRecord, name: string) =>
  record.organizations.find((body) => body.name === name)?.id ?? "";

async function answered(name: string, became: Became, other = "", names?: readonly string[]) {
  const record = await opened(names);
  const question = historyQuestions(record).find(({ bodyId }) => bodyId === idOf(record, name));
  if (!question) throw new Error(`Expected a question about ${name}; found none`);
  const { bodyId: body_id, earlierId: earlier_id, laterId: later_id } = question;
  const answer = { body_id, earlier_id, later_id, became, other_id: idOf(record, other) };
  return { before: record, record: withHistory(record, [answer as never]), id: body_id };
}

describe("what is in one register and not in the next", () => {
  test("is asked, unless a later register lists it again; nothing is dated", async () => {
    const record = await opened();
    expect(
      historyQuestions(record).map(({ bodyId, earlierId, laterId }) => [
        nameOf(record, bodyId),
        earlierId,
        laterId,
      ]),
    ).toEqual([
      ["Children's Trust", "file:2012-04-01.csv", "file:2017-03-31.csv"],
      ["Safety Partnership", "file:2012-04-01.csv", "file:2017-03-31.csv"],
      ["Waste Board", "file:2017-03-31.csv", "file:2021-05-12.csv"],
      ["Museum Trust", "file:2017-03-31.csv", "file:2021-05-12.csv"],
    ]);
    expect(record.change_events).toEqual([]);
  });

  test("what is new in the later register is offered, a name that is nearly the same first", async () => {
    const record = await opened();
    const [trust] = historyQuestions(record);
    expect(trust?.newIds.map((id) => nameOf(record, id))).toEqual(["Children's Trust Board", "Flood Group"]);
    expect(trust?.standingIds.map((id) => nameOf(record, id))).toEqual(["Waste Board", "Museum Trust"]);
  });

  test("only left out: it is no longer reported, and nothing is told", async () => {
    const { before, record, id } = await answered("Safety Partnership", "left-out");
    expect(record).toEqual(before);
    expect(presenceAt(record, id, "2012-04-01")).toBe("on-record");
    expect(presenceAt(record, id, "2014-01-01")).toBe("no-longer-reported");
  });
});

describe("what the reader knows", () => {
  test("it ended: on some day between the registers, with both for evidence", async () => {
    const { record, id } = await answered("Safety Partnership", "ended");
    expect(record.change_events).toMatchObject([
      {
        type: "decommissioned",
        certainty: "happened",
        date_edtf: "[2012-04-01..2017-03-30]",
        original_organization_ids: [id],
        resulting_organization_ids: [],
        sources: [
          { document_id: "file:2012-04-01.csv", locator: "Register, row 4", says: "existing" },
          { document_id: "file:2017-03-31.csv", locator: "Register", says: "ended", inferred: true },
        ],
      },
    ]);
    expect(["2012-04-01", "2014-01-01", "2017-03-31"].map((day) => presenceAt(record, id, day))).toEqual([
      "on-record",
      "possible",
      "absent",
    ]);
    expect(historyQuestions(record).map(({ bodyId }) => bodyId)).not.toContain(id);
    expect(soundOf(record, "").faults).toEqual([]);
  });

  test("it became part of a body that stood: absorbed", async () => {
    const { record, id } = await answered("Safety Partnership", "part-of", "Waste Board");
    const into = idOf(record, "Waste Board");
    expect(record.change_events).toMatchObject([
      {
        type: "absorbed",
        date_edtf: "[2012-04-02..2017-03-31]",
        original_organization_ids: [id],
        resulting_organization_ids: [into],
        continuing_organization_ids: [into],
      },
    ]);
    expect(soundOf(record, "").faults).toEqual([]);
  });

  test("two became part of a new one: merged; one alone is replaced by it", async () => {
    const record = await opened();
    const [trust, safety] = historyQuestions(record);
    const answers = [trust, safety].map((question) => ({
      body_id: question?.bodyId ?? "",
      earlier_id: question?.earlierId ?? "",
      later_id: question?.laterId ?? "",
      became: "part-of" as const,
      other_id: idOf(record, "Flood Group"),
    }));
    expect(withHistory(record, answers).change_events.map(({ type }) => type)).toEqual(["merged"]);
    expect(withHistory(record, answers.slice(0, 1)).change_events.map(({ type }) => type)).toEqual([
      "replaced",
    ]);
    expect(soundOf(withHistory(record, answers), "").faults).toEqual([]);
  });

  test("it was split: it ended, and two or more that only the later register lists came of it", async () => {
    const record = await opened();
    const [trust] = historyQuestions(record);
    const other_ids = ["Children's Trust Board", "Flood Group"].map((name) => idOf(record, name));
    const answer = {
      body_id: trust?.bodyId ?? "",
      earlier_id: trust?.earlierId ?? "",
      later_id: trust?.laterId ?? "",
      became: "split" as const,
      other_ids,
    };
    const after = withHistory(record, [answer]);
    expect(after.change_events).toMatchObject([
      {
        type: "split",
        date_edtf: "[2012-04-02..2017-03-31]",
        original_organization_ids: [trust?.bodyId],
        resulting_organization_ids: other_ids,
        label: "Children's Trust → Children's Trust Board, Flood Group",
      },
    ]);
    expect(presenceAt(after, answer.body_id, "2017-03-31")).toBe("absent");
    expect(soundOf(after, "").faults).toEqual([]);
    expect(historyAnswerShape.safeParse(answer).success).toBe(true);
    expect(historyAnswerShape.safeParse({ ...answer, other_ids: other_ids.slice(1) }).success).toBe(false);
  });

  test("it changed its name: one body, with the id that it had and the name that it has", async () => {
    const { before, record, id } = await answered("Children's Trust", "renamed", "Children's Trust Board");
    const [body] = record.organizations.filter((each) => each.id === id);
    expect(body).toMatchObject({
      name: "Children's Trust Board",
      other_names: [{ name: "Children's Trust", note: "former" }],
    });
    expect(body?.sources.map(({ document_id }) => document_id)).toEqual([
      "file:2012-04-01.csv",
      "file:2017-03-31.csv",
      "file:2021-05-12.csv",
    ]);
    expect(record.organizations).toHaveLength(before.organizations.length - 1);
    expect(record.change_events).toMatchObject([
      { type: "renamed", original_organization_ids: [id], resulting_organization_ids: [id] },
    ]);
    expect(presenceAt(record, id, "2014-01-01")).toBe("on-record");
    expect(soundOf(record, "").faults).toEqual([]);
  });
});

test("a third register that is added is asked about alone: what was asked between the first two was answered then", async () => {
  const two = await opened(["2012-04-01", "2017-03-31"]);
  const three = await opened();
  const pairs = (before: PartnershipRecord | null) =>
    historyQuestions(three, before).map(({ bodyId, laterId }) => [nameOf(three, bodyId), laterId]);
  expect(pairs(null)).toContainEqual(["Safety Partnership", "file:2017-03-31.csv"]);
  expect(pairs(two)).toEqual([
    ["Waste Board", "file:2021-05-12.csv"],
    ["Museum Trust", "file:2021-05-12.csv"],
  ]);
});

test("a register that is added between two is asked about on both sides", async () => {
  const outer = await opened(["2012-04-01", "2021-05-12"]);
  const three = await opened();
  const laters = new Set(historyQuestions(three, outer).map(({ laterId }) => laterId));
  expect([...laters]).toEqual(["file:2017-03-31.csv", "file:2021-05-12.csv"]);
});

test("an answer about what is no longer there changes nothing", async () => {
  const record = await opened();
  const gone = { body_id: "gone", earlier_id: "file:2012-04-01.csv", later_id: "file:2017-03-31.csv" };
  expect(withHistory(record, [{ ...gone, became: "ended" }])).toEqual(record);
});

test("registers of one day, or one alone, make no history", async () => {
  expect(historyQuestions(await opened(["2017-03-31"]))).toEqual([]);
});

test("what may have become of a body is offered with the nearest name first; of thousands as the register has them, and soon", async () => {
  const register = (count: number, stem: string, last: string): string =>
    ["Name", ...Array.from({ length: count }, (_, row) => `${stem} of place ${row}`), last].join("\n");
  const offeredFirst = async (count: number) => {
    const registers = {
      "2012-04-01": register(count, "Forum", "Skills Forum"),
      "2017-03-31": register(count, "Circle", "Skills Forums"),
    };
    const record = await opened(Object.keys(registers), registers);
    const question = historyQuestions(record).find(({ bodyId }) => bodyId === idOf(record, "Skills Forum"));
    expect(question?.newIds).toHaveLength(count + 1);
    return nameOf(record, question?.newIds[0] ?? "");
  };
  expect(await offeredFirst(20)).toBe("Skills Forums");
  expect(await offeredFirst(1000)).toBe("Circle of place 0");
});
