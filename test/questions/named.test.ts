import { describe, expect, test } from "vitest";
import { namedBy } from "../../src/questions/named";
import type { KnownNames } from "../../src/questions/names";
import { slipsAmong } from "../../src/questions/slip";

const NAMES: readonly (readonly [id: string, name: string, kind?: "other"])[] = [
  ["lep", "Local Enterprise Partnership"],
  ["lep", "LEP", "other"],
  ["lep", "Business Board", "other"],
  ["lsp", "LSP", "other"],
  ["business-board", "Northwick Business Board"],
  ["friends", "Friends of the Business Board"],
  ["horizons", "Northwick Horizons"],
  ["hwb", "Health and Wellbeing Board"],
  ["cwb", "Community Wellbeing Board"],
  ["csps", "Safety Partnerships"],
  ["officer-group", "Officer group developing the Community Wellbeing Board"],
];

const known: KnownNames = {
  names: NAMES.map(([id, name, kind]) => ({
    id,
    isBody: true,
    isOwn: kind === undefined,
    words: name.toLowerCase().split(" "),
  })),
  slips: slipsAmong(NAMES.flatMap(([, name]) => name.toLowerCase().split(" "))),
};
const named = (text: string) => namedBy(known, text.split(" "));

describe("who is meant", () => {
  test.each([
    ["lep", "lep"],
    ["the lep", "lep"],
    ["northwick horizons", "horizons"],
    ["northwick horizns", "horizons"],
    ["nortwhick horizons", "horizons"],
    ["safety partnership", "csps"],
    ["local enterprise partnerships", "lep"],
  ])("“%s” is %s, by its name", (text, id) => {
    expect(named(text)).toMatchObject({ ids: [id], isName: true, isSure: true });
  });

  test("initials and most of a name are enough, where they are of one alone", () => {
    expect(named("hwb")).toMatchObject({ ids: ["hwb"], isSure: true });
    expect(named("horizons")).toMatchObject({ ids: ["horizons"], isSure: true });
  });

  test("words of several names are of all of them", () => {
    expect(named("wellbeing board")?.ids).toEqual(["hwb", "cwb", "officer-group"]);
    expect(named("wellbeing board")?.isName).toBe(false);
  });

  test("another name of one that is the end of another's own name is of both", () => {
    expect(named("business board")?.ids).toEqual(["lep", "business-board"]);
    expect(named("northwick business board")?.ids).toEqual(["business-board"]);
  });

  test("one word of a long name is not enough to be sure", () => {
    expect(named("officer")).toMatchObject({ ids: ["officer-group"], isSure: false });
  });

  test.each(["lpe", "lap", "enterprise of", "northwick hzns", "cumbria"])("“%s” is nobody", (text) => {
    expect(named(text)).toBeNull();
  });
});
