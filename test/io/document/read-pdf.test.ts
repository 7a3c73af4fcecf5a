import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { DocumentText, Reading } from "../../../src/io/document/document-text";
import { type Drawn, smallPdf } from "../../small-pdf";

const patient = (): Reading => ({ signal: new AbortController().signal, onPage: () => undefined });
let readPdf: (bytes: Uint8Array<ArrayBuffer>, reading?: Reading) => Promise<DocumentText>;

beforeAll(async () => {
  // Node has none; only what draws pages needs it.
  vi.stubGlobal("DOMMatrix", class {});
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const read = (await import("../../../src/io/document/read-pdf")).readPdf;
  readPdf = (bytes, reading = patient()) => read(bytes, reading);
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const linesOf = async (...pages: readonly (readonly Drawn[])[]) => {
  const text = await readPdf(smallPdf(pages));
  return "lines" in text ? text.lines : text.slip;
};

describe("the text of a PDF is its paragraphs, page after page", () => {
  test("lines of a paragraph are one, its number before it, and each page begins with a line", async () => {
    const first: readonly Drawn[] = [
      [50, 800, "1.1"],
      [86, 800, "The Board has five seats, one"],
      [86, 788, "for each district of the"],
      [86, 776, "county."],
      [50, 754, "1.2"],
      [86, 754, "It meets in public."],
    ];
    expect(await readPdf(smallPdf([first, [], [[50, 800, "2. Money"]]]))).toEqual({
      lines: [
        "1.1 The Board has five seats, one for each district of the county.",
        "1.2 It meets in public.",
        "2. Money",
      ],
      pageStarts: [0, 2, 2],
      pagesInFile: 3,
    });
  });

  test("a year with which a line goes on is no number of a paragraph, a number under a number is", async () => {
    expect(
      await linesOf([
        [50, 800, "3 The Forum was founded by the districts in"],
        [59, 788, "2011 by all of the five districts, and by the"],
        [59, 776, "county council."],
        [50, 764, "4 It ended."],
      ]),
    ).toEqual([
      "3 The Forum was founded by the districts in 2011 by all of the five districts, and by the county council.",
      "4 It ended.",
    ]);
  });

  test("columns that are drawn line by line are read one after the other, and rows of a table as they stand", async () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => 700 - 12 * row);
    const prose = (y: number): readonly Drawn[] => [
      [50, y, `left ${y} text that fills nearly all of it, right`],
      [310, y, `right ${y} text that fills nearly all of it, too`],
    ];
    const columns = await linesOf(rows.flatMap(prose));
    expect(String(columns)).toMatch(/^left 700 .*left 604 .*right 700 .*right 604 [^,]*, too$/);
    const cells = (y: number): readonly Drawn[] => [
      [50, y, `Body ${y}`],
      [310, y, `${y} pounds`],
    ];
    expect(String(await linesOf(rows.flatMap(cells)))).toMatch(/^Body 700,700 pounds,Body 688,688 pounds,/);
  });

  test("a line whose words are spread to fill its column is one, and cells that begin below one another are not", async () => {
    const spread: readonly Drawn[] = [
      [50, 800, "3.4 The"],
      [110, 800, "Board"],
      [160, 800, "meets"],
      [50, 788, "in public."],
    ];
    const cells = [740, 728, 716].flatMap((y): readonly Drawn[] => [
      [50, y, "Leader"],
      [105, y, "Chair"],
    ]);
    const lines = await linesOf([...spread, ...cells]);
    expect(lines).toEqual(["3.4 The Board meets in public.", ...Array(3).fill(["Leader", "Chair"]).flat()]);
  });

  test("what stands at the head and the foot of its pages is left out, and headings like one another are not", async () => {
    const page = (number: number): readonly Drawn[] => [
      [50, 820, "OFFICIAL"],
      [50, 780, `Appendix ${2 * number}`],
      [50, 760, `${"Text".repeat(number)}.`],
      [50, 30, `Page ${number} of 6`],
      [290, 18, `${number + 4}`],
    ];
    const lines = await linesOf(...[1, 2, 3, 4, 5, 6].map(page));
    expect(lines.slice(0, 4)).toEqual(["Appendix 2", "Text.", "Appendix 4", "TextText."]);
    expect(lines).toHaveLength(12);
  });

  test("of a short document too, where it is on three pages", async () => {
    const page = (number: number): readonly Drawn[] => [
      [50, 780, `${"Text".repeat(number)}.`],
      [290, 18, `${number}`],
    ];
    expect(await linesOf(...[1, 2, 3].map(page))).toEqual(["Text.", "TextText.", "TextTextText."]);
    expect(await linesOf(...[1, 2, 3].map(() => [[50, 780, "Left blank"] as const]))).toEqual(
      Array(3).fill("Left blank"),
    );
    expect(await linesOf(...[1, 2].map(page))).toEqual(["Text.", "1", "TextText.", "2"]);
  });

  test("text that stands upright on its page is read like other text", async () => {
    const upright = smallPdf([
      [
        [100, 50, "1.1 Turned, and"],
        [112, 50, "read."],
      ],
    ]);
    const turned = new TextDecoder().decode(upright).replaceAll("1 0 0 1 1", "0 1 -1 0 1");
    expect(await readPdf(new TextEncoder().encode(turned))).toMatchObject({
      lines: ["1.1 Turned, and read."],
    });
  });
});

describe("a PDF that cannot be read is told as what it is", () => {
  test("one of pictures alone", async () => {
    expect(await linesOf([], [])).toBe(
      "There is no text in this PDF, only pictures of pages, as a scanner makes them. Have its text recognised (OCR) elsewhere, and choose that.",
    );
  });

  test("one with a password", async () => {
    const key = `<${"5a".repeat(32)}>`;
    const locked = smallPdf([[[50, 800, "Secret"]]], {
      objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`],
      trailer: `/Encrypt 4 0 R /ID [<00><00>]`,
    });
    expect(await readPdf(locked)).toEqual({
      slip: "This PDF is locked with a password. Open it elsewhere, save it without the password, and choose that.",
    });
  });

  test("one that is cut, or is none but for its first bytes", async () => {
    const BROKEN = { slip: "This PDF is broken, and cannot be read." };
    expect(await readPdf(new TextEncoder().encode("%PDF-1.7"))).toEqual(BROKEN);
    expect(await readPdf(smallPdf([[[50, 800, "Text"]]]).slice(0, 60))).toEqual(BROKEN);
  });

  test("one that is too large", async () => {
    expect(await readPdf(new Uint8Array(100_000_001))).toEqual({
      slip: "This PDF is larger than 100 MB, and is not read here.",
    });
  });
});

describe("a long PDF", () => {
  const long = (pages: number) =>
    smallPdf(Array.from({ length: pages }, (_, page) => [[50, 800, `${page + 1}.1 Text`]]));

  test("of two thousand pages is read for the first thousand, and each page is told", async () => {
    const told: string[] = [];
    const onPage = (page: number, of: number) => told.push(`${page} of ${of}`);
    const text = await readPdf(long(2_000), { ...patient(), onPage });
    expect(text).toMatchObject({ pagesInFile: 2_000 });
    expect("lines" in text && [text.lines.length, text.lines.at(-1)]).toEqual([1_000, "1000.1 Text"]);
    expect([told.length, told.at(-1)]).toEqual([1_000, "1000 of 1000"]);
  });

  test("is read no further once nobody waits for it", async () => {
    const ending = new AbortController();
    const onPage = (page: number) => page === 3 && ending.abort();
    expect(await readPdf(long(20), { signal: ending.signal, onPage })).toEqual({
      slip: "Reading was stopped at page 3 of 20.",
    });
  });
});
