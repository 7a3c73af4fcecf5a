import fc from "fast-check";
import { expect, test } from "vitest";
import { embedOptionsOf, FRAME_PARTS } from "../../src/embed/options";

test("a page by itself has all its parts, a frame those for which there is room", () => {
  expect([...embedOptionsOf("").parts]).toEqual([...FRAME_PARTS]);
  const framed = embedOptionsOf("?embed=1");
  expect(framed.embedded).toBe(true);
  expect([...framed.parts]).toEqual(["area", "tabs", "legend", "sentence", "details", "timeline"]);
  expect(framed).toMatchObject({ theme: "auto", hostOrigin: null, misses: [] });
});

test("parts, theme and host are taken from the address", () => {
  const options = embedOptionsOf(
    "?embed=1&parts=timeline,tabs&theme=dark&host=https://intranet.example:8443",
  );
  expect([...options.parts]).toEqual(["tabs", "timeline"]);
  expect(options).toMatchObject({ theme: "dark", hostOrigin: "https://intranet.example:8443", misses: [] });
  expect([...embedOptionsOf("?embed=1&parts=").parts]).toEqual([]);
  expect([...embedOptionsOf("?embed=1&parts=record").parts]).toEqual(["record"]);
  expect(embedOptionsOf("?embed=1&height=480").height).toBe(480);
});

test.each([
  ["?parts=tabs,clock", ["parts “clock”"]],
  ["?theme=pink", ["theme “pink”"]],
  ["?height=tall", ["height “tall”"]],
  ["?height=20", ["height “20”"]],
  ["?host=intranet", ["host “intranet”"]],
  // An origin has no path: with one it would never be that of a message.
  ["?host=https://intranet.example/page", ["host “https://intranet.example/page”"]],
  ["?host=*", ["host “*”"]],
  ["?host=null", ["host “null”"]],
])("%s is not understood, and that is told", (query, misses) => {
  const options = embedOptionsOf(query);
  expect(options.misses).toEqual(misses);
  expect(options.hostOrigin).toBeNull();
});

test("where the build says with whom it talks, another host is not talked with, and that is told", () => {
  const ours = ["https://intranet.example"];
  expect(embedOptionsOf("?host=https://intranet.example", ours)).toMatchObject({
    hostOrigin: "https://intranet.example",
    misses: [],
  });
  expect(embedOptionsOf("?host=https://stranger.example", ours)).toMatchObject({
    hostOrigin: null,
    misses: ["host “https://stranger.example”"],
  });
  expect(embedOptionsOf("?host=https://intranet.example", []).hostOrigin).toBeNull();
});

test.each([
  "?Embed=1&Parts=Tabs,timelines&THEME=Dark&Heigth=480",
  "?embed=1&parst=tabs,timeline&them=dark&height=480",
])("%s is understood", (query) => {
  const { parts, ...options } = embedOptionsOf(query);
  expect([...parts]).toEqual(["tabs", "timeline"]);
  expect(options).toMatchObject({ embedded: true, theme: "dark", height: 480, misses: [] });
});

test("no query whatever makes it throw", () =>
  fc.assert(fc.property(fc.string(), (query) => embedOptionsOf(query).parts.size <= FRAME_PARTS.length)));
