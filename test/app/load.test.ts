import { afterEach, describe, expect, test, vi } from "vitest";
import { keptInWords } from "../../src/app/keptInWords";
import { loadRecord } from "../../src/app/load";
import { markOfBytes } from "../../src/io/mark-of-bytes";
import { KEPT_SINCE } from "../../src/offline/reading";

const AREA = { id: "town", name: "Town" };
const FILES = {
  "record.json": {
    title: "A small town",
    period: "2009/2014",
    default_area: "town",
    parts: [
      { path: "areas.json", area_id: "town" },
      { path: "more.json", area_id: "town" },
    ],
  },
  "areas.json": { areas: [AREA] },
  "more.json": {},
};

const EARLIER = "2026-04-30T17:00:00.000Z";
const KEPT_FILES = { ...FILES, "areas.json": { areas: [{ ...AREA, name: "Town as kept" }] } };

interface Folder {
  /** What the server has. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Names of files for which no server answers. */
  readonly cutOff?: readonly string[];
  /** Names of files that a server has been asked for, and is silent about. */
  readonly silent?: readonly string[];
  /** What the service worker has kept, all of one reading. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** The folder of the record as a page finds it, through the service worker where something is kept. */
function folder({ files = FILES, cutOff = [], silent = [], kept = {} }: Folder): void {
  const keptFile = (name: string): Response => {
    if (!(name in kept)) throw new TypeError("Failed to fetch");
    return Response.json(kept[name], { headers: { [KEPT_SINCE]: EARLIER } });
  };
  vi.stubGlobal("fetch", async (address: URL, how: RequestInit = {}) => {
    const name = address.pathname.split("/data/")[1] ?? "";
    if (silent.includes(name) && how.cache !== "only-if-cached")
      return new Promise<never>((_, reject) => {
        how.signal?.addEventListener("abort", () => reject(how.signal?.reason));
      });
    if (how.cache === "only-if-cached" || cutOff.includes(name)) return keptFile(name);
    return name in files ? Response.json(files[name]) : new Response("", { status: 404 });
  });
}
const load = () => loadRecord("https://council.gov.uk/map/");
const missing = (file: string, expected: string, found: string) => ({
  record: null,
  faults: [{ weight: "left-out", file, item: "", field: "", expected, found }],
  madeUp: [],
  withheld: 0,
  keptSince: null,
});
/** The record without one of its parts, which is told. */
const without = (file: string, expected: string, found: string) => ({
  ...missing(file, expected, found),
  record: expect.objectContaining({ title: "A small town" }),
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the record as fetched", () => {
  test("from the network has not been kept", async () => {
    folder({ kept: KEPT_FILES });
    const { record, keptSince } = await load();
    expect(record?.areas).toEqual([AREA]);
    expect(keptSince).toBeNull();
  });

  test("without a network is the kept one, and says since when", async () => {
    folder({ cutOff: Object.keys(FILES), kept: KEPT_FILES });
    const { record, keptSince } = await load();
    expect(record?.areas[0]?.name).toBe("Town as kept");
    expect(keptSince).toBe(EARLIER);
  });

  test.each(Object.keys(FILES))(
    "with %s out of reach is the kept one, whole: fresh and kept are not mixed",
    async (name) => {
      folder({ cutOff: [name], kept: KEPT_FILES });
      const { record, keptSince } = await load();
      expect(record?.areas[0]?.name).toBe("Town as kept");
      expect(keptSince).toBe(EARLIER);
    },
  );

  test.each(Object.keys(FILES))(
    "with a server that is silent about %s for 20 seconds is the kept one, whole, or else none",
    async (name) => {
      vi.useFakeTimers();
      folder({ silent: [name], kept: KEPT_FILES });
      const kept = load();
      await vi.advanceTimersByTimeAsync(20_000);
      expect((await kept).record?.areas[0]?.name).toBe("Town as kept");
      expect((await kept).keptSince).toBe(EARLIER);
      folder({ silent: [name] });
      const none = load();
      await vi.advanceTimersByTimeAsync(20_000);
      const { faults } = missing(name, "a file that can be fetched", "no answer for 20 seconds");
      expect((await none).faults).toContainEqual(faults[0]);
      expect((await none).record === null).toBe(name === "record.json");
    },
  );

  test("which names a part that is out of reach and was never kept is the kept one, which has no such part", async () => {
    const { "more.json": _, ...rest } = KEPT_FILES;
    const manifest = { ...FILES["record.json"], parts: [{ path: "areas.json", area_id: "town" }] };
    folder({ cutOff: ["more.json"], kept: { ...rest, "record.json": manifest } });
    expect((await load()).keptSince).toBe(EARLIER);
  });

  test("of which nothing was kept and one part is out of reach is the record without that part", async () => {
    folder({ cutOff: ["more.json"] });
    expect(await load()).toEqual(without("more.json", "a file that can be fetched", "Failed to fetch"));
  });

  test("of which every part is out of reach is no record", async () => {
    folder({ cutOff: ["areas.json", "more.json"] });
    const { record, faults } = await load();
    expect(record).toBeNull();
    expect(faults.map(({ file }) => file)).toEqual(["areas.json", "more.json"]);
  });

  test("of which the kept files are no whole either is no record", async () => {
    folder({ cutOff: ["more.json"], kept: { "more.json": {} } });
    expect(await load()).toEqual(
      missing("record.json", "all files of the record at once", "a network that answered for some of them"),
    );
  });

  test("of which the server does not have a part is the record without it, kept or not", async () => {
    const { "more.json": _, ...rest } = FILES;
    folder({ files: rest, kept: KEPT_FILES });
    expect(await load()).toEqual(without("more.json", "a file of the record", "the server's answer 404"));
  });
});

test("what throws while the record is read is a fault, and no endless waiting", async () => {
  const parts = [
    {
      get path(): never {
        throw new RangeError("too deep");
      },
    },
  ];
  vi.stubGlobal("partnershipRecordFiles", { ...FILES, "record.json": { ...FILES["record.json"], parts } });
  expect(await load()).toEqual(missing("record.json", "a record that can be opened", "RangeError: too deep"));
});

describe("a record that the build has checked", () => {
  /** A person without a name gets one wherever it is read as others write. */
  const faulty = { ...FILES, "more.json": { persons: [{ id: "pat" }] } };
  const marksOf = (files: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        markOfBytes(new TextEncoder().encode(JSON.stringify(content))),
      ]),
    );

  test("is not checked again, where all its files are as they were", async () => {
    folder({ files: faulty });
    vi.stubGlobal("partnershipRecordChecked", marksOf(faulty));
    const { record, faults } = await load();
    expect(record?.persons).toEqual([{ id: "pat" }]);
    expect(faults).toEqual([]);
  });

  test.each(Object.keys(FILES))("is checked whole, where %s was replaced since", async (path) => {
    folder({ files: faulty });
    vi.stubGlobal("partnershipRecordChecked", { ...marksOf(faulty), [path]: "0000000000000000" });
    expect((await load()).record?.persons[0]?.name).toBe("(no name)");
  });
});

test("the notice tells the day in words, and does without it where there is none", () => {
  expect(keptInWords("2026-05-03T09:00:00.000Z")).toBe(
    "No connection, or a slow one: this is the record as it was on 3 May 2026.",
  );
  expect(keptInWords("yesterday")).toBe(
    "No connection, or a slow one: this is the record as last downloaded.",
  );
});
