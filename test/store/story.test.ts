import { describe, expect, test } from "vitest";
import { addressOf, locationOfAddress } from "../../src/store/address";
import { createExplorer } from "../../src/store/explorer";
import { madeStory } from "../../src/store/made-story";
import { locationOfStep, standIn, stepsTold, storyOf } from "../../src/store/story";
import { beginningOf } from "../../src/store/story-place";
import { inlineOf, plainText } from "../../src/words/story/inline";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const made = madeStory(record, { areaId: "marchshire", span: { first: 2010, last: 2022 } });
const TOLD = {
  id: "told",
  title: "Told",
  steps: [{ address: "period=2016", heading: "Then", text: "Words." }],
};

describe("the story that is made of the invented record, 2010 to 2022", () => {
  test("has a step for how things stood, for each time of change, for what is first told, and for how things stand", () => {
    expect(made.title).toBe("Marchshire, 2010 to 2022");
    expect(made.steps.map(({ heading }) => heading)).toEqual([
      "2010: how things stood",
      "2011 to 2013: Marchshire Together was replaced by the Marchshire Leaders' Board",
      "2014: two partnerships merged into the Safer Marchshire Partnership",
      "2015: the Marchshire Health Board was split into two partnerships",
      "2016: Marchshire Children's Trust was expected to be replaced by the Families Board",
      "2017 to 2021: no report in this record",
      "2017: the Growth Partnership became a company in name",
      "2018 to 2020: Visit Marchshire became part of the Marchshire Growth Company",
      "By the end of 2022: 3 bodies first on record",
      "2022: how things stood",
    ]);
  });

  test("tells each change once, with the paragraph it stands in", () => {
    const told = made.steps.flatMap(({ text }) => plainText(text).split("\n\n"));
    expect(told).toContain(
      "The Safer Northwick Partnership and the Safer Southam Partnership merged into the Safer Marchshire Partnership on 1 April 2014. (Northwick 2016, 3.1)",
    );
    expect(new Set(told).size).toBe(told.length);
  });

  test("leads nowhere in vain: each address in it is understood", () => {
    for (const { address, text } of made.steps) {
      expect(locationOfAddress(record, address).notice).toBeNull();
      for (const part of inlineOf(text)) {
        if (typeof part !== "string") expect(locationOfAddress(record, part.address).notice).toBeNull();
      }
    }
  });
});

test("a step shows what its address says, and the story goes on beside it", () => {
  const explorer = createExplorer(record, "story=2010-2022");
  const [, second] = stepsTold(made, beginningOf({ first: 2010, last: 2022 }));
  if (!second) throw new Error("The story has one step");
  explorer.getState().applyAddress(locationOfStep(explorer.getState(), second));
  const now = explorer.getState();
  expect(now.story?.step).toBe(1);
  expect(addressOf(now)).toBe(`${second.address}&story=2010-2022&step=2`);
  expect(storyOf(now)).toBe(made);
});

test("what is left out is not told, and what is put in other words is told in them", () => {
  const place = { ...beginningOf("told"), leftOut: [0, 2], said: new Map([[1, "In our words."]]), step: 0 };
  const steps = [0, 1, 2, 3].map((each) => ({
    address: "period=2016",
    heading: `${each}`,
    text: "Of the record.",
  }));
  const told = stepsTold({ id: "told", title: "Told", steps }, place);
  expect(told.map(({ index, text }) => [index, text])).toEqual([
    [1, "In our words."],
    [3, "Of the record."],
  ]);
  expect(standIn(told, place)).toBe(0);
  expect(standIn(told, { ...place, step: 2 })).toBe(1);
  expect(standIn(told, { ...place, step: 9 })).toBe(1);
});

test("a story that the record holds is told by its id; one that it does not hold is told to be missing", () => {
  const holding = { ...record, stories: [TOLD] };
  expect(storyOf(createExplorer(holding, "story=told").getState())).toEqual(TOLD);
  expect(locationOfAddress(holding, "story=another")).toMatchObject({
    story: null,
    notice: "This link asks for something that is not here: story “another”.",
  });
  expect(locationOfAddress(record, "story=2011-2009").notice).toContain("story “2011-2009”");
});

test("without a story, a step of one has no effect and is no fault", () => {
  expect(locationOfAddress(record, "step=3&without=1&said={}")).toMatchObject({ story: null, notice: null });
  expect(locationOfAddress(record, "story=2010-2022&step=none").notice).toContain("step “none”");
});
