import { describe, expect, test } from "vitest";
import { readContents } from "../../../../src/io/content";
import { openContents } from "../../../../src/io/open-bytes";
import { atOnce } from "../../../../src/record/pieces";
import { withUses } from "../../../../src/views/record/matching/matching-pages";
import { ownEntries } from "../../../../src/views/record/opening/entries";
import { entryIn, entryOf } from "../../../../src/views/record/opening/entry";
import { allAnswers, openedBySaid } from "../../../../src/views/record/opening/joining-steps";
import type { Reading } from "../../../../src/views/record/opening/reading";
import { contentsIn, missingIn, saidOfTable } from "../../../../src/views/record/opening/reading";
import { Readings } from "../../../../src/views/record/opening/readings";
import { keyOfTable } from "../../../../src/views/record/opening/said";
import { stepAt, stepNow, stepsOf } from "../../../../src/views/record/opening/steps";

const REGISTER_2012 =
  "Register as at 1 April 2012,\nName,Theme\nWaste Board,Green\nSkills Forum,Work\nLand Group,Green";
const REGISTER_2017 =
  "Register as at 31 March 2017,\nName,Theme\nWaste Board,Green\nFlood Group,Green\nBog Group,Green";

const fileOf = (name: string, text: string): File => new File([text], name);

/** A page with an own history. */
function somePage(entries = ownEntries(), beforeWork: () => Promise<void> = async () => {}) {
  let opens = 0;
  const readings = new Readings({
    entries,
    read: (files) =>
      Promise.all(
        files.map(async (file) => {
          const text = await file.text();
          const contents = await readContents({ path: file.name, bytes: new TextEncoder().encode(text) });
          return { name: file.name, digest: text, contents };
        }),
      ),
    work: async (pieces) => {
      await beforeWork();
      return atOnce(pieces);
    },
    open: async (reading, answers) => {
      opens += 1;
      return openContents(contentsIn(reading) ?? [], {
        title: "Marchshire",
        asAt: "2026-05-03",
        matchings: [],
        ...answers,
      });
    },
  });
  readings.follow();
  const reading = (): Reading => {
    const { reading: now } = readings.store.getState();
    if (!now) throw new Error("Expected something that is read; found nothing");
    return now;
  };
  return {
    readings,
    entries,
    reading,
    opens: () => opens,
    steps: () => stepsOf(reading()).map(({ key }) => key),
  };
}

/** All that is begun has come to its end. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Page = ReturnType<typeof somePage>;

/** Takes what is suggested of the table at which the reader is, and goes on. */
async function takeTable({ readings, reading }: Page): Promise<void> {
  const step = stepAt(stepsOf(reading()), reading().step);
  if (step?.kind === "table") {
    const { tables } = reading().said;
    readings.say({ tables: { ...tables, [keyOfTable(step.table)]: saidOfTable(reading(), step.table) } });
  }
  readings.next();
  await rest();
}

async function withBothRead(): Promise<Page> {
  const page = somePage();
  await page.readings.read([fileOf("2012.csv", REGISTER_2012), fileOf("2017.csv", REGISTER_2017)], []);
  for (let step = 0; step < 4; step += 1) await takeTable(page);
  return page;
}

describe("the steps from files to a record", () => {
  test("are those of each table, then those that its answers leave open, then the report", async () => {
    const page = await withBothRead();
    expect(page.reading().step).toBe("same");
    page.readings.next();
    await rest();
    expect(page.steps()).toEqual([
      "0 about",
      "0 columns",
      "1 about",
      "1 columns",
      "same",
      ...["Skills Forum", "Land Group"].map((name) => {
        const body = page.reading().opened?.record?.organizations.find((each) => each.name === name);
        return `became ${JSON.stringify([body?.id, "file:2017.csv"])}`;
      }),
      "report",
    ]);
    expect(page.reading().step).toBe(page.steps()[5]);
  });

  test("what follows from which bodies are the same is put together once that is said", async () => {
    const page = await withBothRead();
    const known = ["0 about", "0 columns", "1 about", "1 columns", "same"];
    expect(page.steps()).toEqual(known);
    page.readings.say({ decided: { plain: "apart", answers: {} } });
    expect(page.steps()).toEqual(known);
    page.readings.next();
    await rest();
    // The board that is in both is another one now.
    expect(page.steps().slice(known.length)).toHaveLength(3 + 1);
  });

  test("what the report tells is known by the time that it is drawn, and nothing is drawn before", async () => {
    const page = await withBothRead();
    expect(stepNow({ ...page.reading(), step: "report" })).toBeNull();
    page.readings.goTo("report");
    await rest();
    expect(stepNow(page.reading())).toMatchObject({ kind: "report" });
  });

  test("each is an entry: back leads through them, and what was said stays", async () => {
    const page = await withBothRead();
    page.readings.say({ title: "Own" });
    const walked: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      page.readings.back();
      await rest();
      walked.push(page.readings.store.getState().isHere ? page.reading().step : "the choice of files");
    }
    expect(walked).toEqual(["1 columns", "1 about", "0 columns", "0 about", "the choice of files"]);
    expect(page.reading().said.title).toBe("Own");
  });

  test("files are opened again only where an answer changed", async () => {
    const page = await withBothRead();
    expect(page.opens()).toBe(2);
    page.readings.back();
    await takeTable(page);
    expect(page.opens()).toBe(2);
    page.readings.back();
    const [, table] = page.reading().tables ?? [];
    if (!table) throw new Error("Expected two tables");
    const said = saidOfTable(page.reading(), table);
    const columns = said.matching.columns.map(({ heading }, index) => ({
      heading,
      use: index === 1 ? ("unused" as const) : ("name" as const),
    }));
    const { tables } = page.reading().said;
    page.readings.say({
      tables: { ...tables, [keyOfTable(table)]: { ...said, matching: { ...said.matching, columns } } },
    });
    await takeTable(page);
    expect(page.opens()).toBe(3);
  });

  test("what became of bodies is in what was read, and in the answers that are kept with it", async () => {
    const page = await withBothRead();
    page.readings.next();
    await rest();
    const [, , , , , became] = page.steps();
    const key = became?.replace("became ", "") ?? "";
    page.readings.say({ became: { [key]: { became: "ended", others: [] } } });
    const opened = openedBySaid(page.reading());
    expect(opened?.record?.change_events.map(({ label }) => label)).toEqual(["Skills Forum ended"]);
    expect(allAnswers(page.reading()).histories?.map((answer) => answer.became)).toEqual([
      "ended",
      "left-out",
    ]);
    expect(openedBySaid(page.reading())).toBe(opened);
  });
});

describe("after a reload", () => {
  test("what was said is there, and the files have to be opened again; the same are known by what stands in them", async () => {
    const before = await withBothRead();
    before.readings.say({ title: "Own" });
    const entry = entryIn(structuredClone(entryOf(before.reading())));
    if (!entry) throw new Error("Expected an entry that can be read back");
    const entries = ownEntries();
    entries.add(entry);
    const page = somePage(entries);
    expect(missingIn(page.reading())).toEqual(["2012.csv", "2017.csv"]);
    await page.readings.read([fileOf("2017.csv", REGISTER_2017)], []);
    expect(missingIn(page.reading())).toEqual(["2012.csv"]);
    await page.readings.read([fileOf("copy of 2012.csv", REGISTER_2012)], []);
    await rest();
    expect(missingIn(page.reading())).toEqual([]);
    expect(page.reading().step).toBe("same");
    expect(page.steps()).toEqual(before.steps());
    expect(page.reading().said.title).toBe("Own");
  });

  test("files that this computer kept are taken where they are those that are missing, and no others", async () => {
    const before = await withBothRead();
    const entries = ownEntries();
    entries.add(entryOf(before.reading()));
    const page = somePage(entries);
    await page.readings.restore([fileOf("other.csv", "Name,Theme\nRoad Board,Work")]);
    expect(missingIn(page.reading())).toEqual(["2012.csv", "2017.csv"]);
    await page.readings.restore([fileOf("2012.csv", REGISTER_2012), fileOf("2017.csv", REGISTER_2017)]);
    await rest();
    expect(page.steps()).toEqual(before.steps());
    expect(page.reading().step).toBe("same");
  });

  test("another file is another way, of which nothing was said", async () => {
    const before = await withBothRead();
    before.readings.say({ title: "Own" });
    const entries = ownEntries();
    entries.add(entryOf(before.reading()));
    const page = somePage(entries);
    await page.readings.read([fileOf("other.csv", "Name,Theme\nRoad Board,Work")], []);
    await rest();
    expect(page.reading().files.map(({ name }) => name)).toEqual(["other.csv"]);
    expect(page.reading().said.title).toBe(null);
    expect(page.reading().step).toBe("0 about");
  });

  test("an entry holds nothing of what stands in the files", async () => {
    const { reading } = await withBothRead();
    expect(JSON.stringify(entryOf(reading()).said)).not.toContain("Waste Board");
  });

  test.each([null, 7, {}, { way: "1", files: [], said: {}, step: "first" }])(
    "what is no entry of this edition is none: %j",
    (value) => expect(entryIn(value)).toBe(null),
  );
});

test("the same files, chosen again in the same visit, are read by what was said of them", async () => {
  const page = await withBothRead();
  page.readings.say({ title: "Own" });
  page.readings.leave();
  expect(page.readings.store.getState()).toMatchObject({ isHere: false, isUnfinished: false });
  await page.readings.read([fileOf("2012.csv", REGISTER_2012), fileOf("2017.csv", REGISTER_2017)], []);
  expect(page.reading().said.title).toBe("Own");
  expect(page.reading().step).toBe("0 about");
});

test("how a table is read is suggested once, and anew when another before it was matched otherwise", async () => {
  const page = await withBothRead();
  const [first, second] = page.reading().tables ?? [];
  if (!first || !second) throw new Error("Expected two tables");
  const suggested = () =>
    saidOfTable({ ...page.reading(), said: { ...page.reading().said, tables: said } }, second);
  let said: Reading["said"]["tables"] = {};
  const alone = suggested().matching;
  expect(suggested().matching).toBe(alone);
  const before = saidOfTable(page.reading(), first);
  const columns = before.matching.columns.map((column) => ({ ...column, use: "unused" as const }));
  said = { [keyOfTable(first)]: { ...before, matching: { ...before.matching, columns }, isLeftOut: false } };
  expect(suggested().matching.columns.map(({ use }) => use)).toEqual(["unused", "unused"]);
  expect(alone.columns.map(({ use }) => use)).toEqual(["name", "theme"]);
});

describe("of a long table what is asked by other answers is found in turns with the page", () => {
  const ROWS = Array.from({ length: 2000 }, (_, row) => `Board ${row},31/03/2015`).join("\n");
  const AT_COLUMNS = "0 columns";

  /** At its columns, with the one of the ends not used; whatever is found out is held. */
  async function heldAtColumns() {
    const held: (() => void)[] = [];
    let holds = false;
    const page = somePage(ownEntries(), async () => {
      if (holds) await new Promise<void>((go) => held.push(go));
    });
    await page.readings.read([fileOf("2015.csv", `Register as at 1 May 2015,\nName,End date\n${ROWS}`)], []);
    await takeTable(page);
    expect(page.reading().step).toBe(AT_COLUMNS);
    expect(page.steps()).toEqual(["0 about", AT_COLUMNS, "0 ends"]);
    const step = stepAt(stepsOf(page.reading()), AT_COLUMNS);
    if (step?.kind !== "table") throw new Error("Expected a table");
    const said = saidOfTable(page.reading(), step.table);
    const matching = withUses(said.matching, [1], "unused");
    holds = true;
    page.readings.say({ tables: { [keyOfTable(step.table)]: { ...said, matching } } });
    const release = async (): Promise<void> => {
      holds = false;
      for (const go of held) go();
      await rest();
    };
    return { ...page, release };
  }

  test("what was asked before stands until then", async () => {
    const { steps, release } = await heldAtColumns();
    expect(steps()).toEqual(["0 about", AT_COLUMNS, "0 ends"]);
    await release();
    expect(steps()).toEqual(["0 about", AT_COLUMNS]);
  });

  test("and who goes on meanwhile goes to what is asked then", async () => {
    const { readings, reading, release } = await heldAtColumns();
    readings.next();
    await rest();
    expect(reading().step).toBe(AT_COLUMNS);
    await release();
    expect(reading().step).toBe("report");
  });
});
