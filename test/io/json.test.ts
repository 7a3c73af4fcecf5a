import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/io/json";
import { placeOfSlip } from "../../src/io/place-of-slip";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  [...[...text].map((letter) => letter.charCodeAt(0))].forEach((unit, index) => {
    bytes.setUint16(2 * index, unit, littleEndian);
  });
  return new Uint8Array(bytes.buffer);
};

describe("a JSON file is read", () => {
  test.each([
    ["in UTF-8", utf8('{"name":"Pontefract & Café"}')],
    ["with a byte order mark, as Windows saves it", utf8('\uFEFF{"name":"Pontefract & Café"}')],
    ["in UTF-16, little end first", utf16('\uFEFF{"name":"Pontefract & Café"}', true)],
    ["in UTF-16, big end first", utf16('\uFEFF{"name":"Pontefract & Café"}', false)],
    ["in UTF-16 without a mark", utf16('{"name":"Pontefract & Café"}', true)],
    ["in UTF-16 without a mark, big end first", utf16('{"name":"Pontefract & Café"}', false)],
  ])("%s", (_, bytes) => {
    expect(readJson(bytes)).toEqual({ content: { name: "Pontefract & Café" } });
  });
});

describe("what is no UTF-8", () => {
  test("is read as Windows-1252, and that this was guessed is told", () => {
    const bytes = Uint8Array.of(0x22, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0xa3, 0x31, 0x22);
    expect(readJson(bytes)).toEqual({ content: "Café – £1", guessed: "windows-1252" });
  });

  test.each([
    ["a letter that is cut in two, beside one that is whole", utf8('"Café é"').slice(0, 8)],
    ["a byte that is no letter of Windows-1252", Uint8Array.of(0x22, 0x81, 0x22)],
  ])("and cannot be Windows-1252 is refused: %s", (_, bytes) => {
    expect(readJson(bytes)).toEqual({ unreadable: "bytes that are no UTF-8" });
  });
});

test.each([
  ['{\n  "id": "a",\n  "name": "b",,\n}', "“,” on line 3, column 15 (property name expected)"],
  ['{ "id": 1', "the end of the file on line 1, column 10 (close brace expected)"],
  ["", "the end of the file on line 1, column 1 (value expected)"],
  ['// a note\n{ "id": 1 }', "“// a note” on line 1, column 1 (invalid comment token)"],
])("a slip in %j is told by its line and column", (text, place) => {
  expect(readJson(utf8(text))).toEqual({ slipped: text });
  expect(placeOfSlip(text)).toBe(place);
});

test("whatever the bytes, they are read or told, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const read = readJson(bytes);
      if ("slipped" in read) expect(placeOfSlip(read.slipped)).toMatch(/ on line \d+, column \d+ \(/);
      else expect(["content", "unreadable"]).toContain(Object.keys(read)[0]);
    }),
  );
});
