import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameMessageIn, hostMessageIn, sealed } from "../../src/embed/protocol";

const SHOWN = {
  title: "A small town",
  address: "view=structure&period=2011&area=cambridgeshire",
  view: "structure",
  period: "2011",
  area: "cambridgeshire",
  selected: { id: "recap", name: "RECAP" },
};

describe("what is said arrives", () => {
  test.each([
    { type: "set", parameters: { period: "2011", select: "" } },
    { type: "theme", theme: "dark" },
    { type: "theme", colours: { accent: "#123456" } },
  ] as const)("from the host: %j", (message) => expect(hostMessageIn(sealed(message))).toEqual(message));

  test.each([
    { type: "ready", shown: SHOWN },
    { type: "state", shown: { ...SHOWN, selected: null }, ignored: 3 },
    { type: "height", height: 612 },
    { type: "error", message: "no" },
  ] as const)("from the frame: %j", (message) => expect(frameMessageIn(sealed(message))).toEqual(message));
});

test("colours that the theme does not have are left out", () => {
  const message = { type: "theme", colours: { accent: "red", "--x": "red" } } as const;
  expect(hostMessageIn(sealed(message))).toEqual({ type: "theme", colours: { accent: "red" } });
});

test.each([
  null,
  "set",
  [],
  { type: "set", parameters: {} },
  { protocol: "partnership-explorer", version: 2, type: "set", parameters: {} },
  { protocol: "another", version: 1, type: "set", parameters: {} },
  { protocol: "partnership-explorer", version: 1, type: "set", parameters: { period: 2011 } },
  { protocol: "partnership-explorer", version: 1, type: "set", parameters: [] },
  { protocol: "partnership-explorer", version: 1, type: "theme", theme: "pink" },
  { protocol: "partnership-explorer", version: 1, type: "theme", colours: "red" },
  { protocol: "partnership-explorer", version: 1, type: "eval" },
])("%j is no message of a host", (data) => expect(hostMessageIn(data)).toBeNull());

test("nothing whatever makes either side throw, and no foreign message is taken for one of ours", () =>
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(hostMessageIn(data)).toBeNull();
      expect(frameMessageIn(data)).toBeNull();
    }),
  ));
