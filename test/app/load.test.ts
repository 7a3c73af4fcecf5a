import { afterEach, describe, expect, test, vi } from "vitest";
import { keptInWords } from "../../src/app/KeptNotice";
import { loadRecord } from "../../src/app/load";
import { KEPT_SINCE } from "../../src/offline/keep";

const AREA = { id: "town", name: "Town" };
const FILES: Readonly<Record<string, unknown>> = {
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

/** A folder of the record, some of its files kept since a moment. */
const folder = (kept: Readonly<Record<string, string>>, files = FILES): void => {
  vi.stubGlobal("fetch", async (address: URL) => {
    const name = address.pathname.split("/data/")[1] ?? "";
    if (!(name in files)) return new Response("", { status: 404 });
    const moment = kept[name];
    return Response.json(files[name], moment === undefined ? {} : { headers: { [KEPT_SINCE]: moment } });
  });
};
const load = () => loadRecord("https://council.gov.uk/map/");

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the record as fetched", () => {
  test("from the network has not been kept", async () => {
    folder({});
    const { record, keptSince } = await load();
    expect(record?.areas).toEqual([AREA]);
    expect(keptSince).toBeNull();
  });

  test("without a network is as old as its oldest file", async () => {
    folder({
      "record.json": "2026-05-03T09:00:00.000Z",
      "areas.json": "2026-04-30T17:00:00.000Z",
      "more.json": "2026-05-01T08:00:00.000Z",
    });
    expect((await load()).keptSince).toBe("2026-04-30T17:00:00.000Z");
  });

  test("of which one part alone was kept says so too", async () => {
    folder({ "more.json": "2026-05-01T08:00:00.000Z" });
    expect((await load()).keptSince).toBe("2026-05-01T08:00:00.000Z");
  });

  test("of which a part is missing is no record, kept or not", async () => {
    const { "more.json": _, ...rest } = FILES;
    folder({ "areas.json": "2026-04-30T17:00:00.000Z" }, rest);
    expect(await load()).toEqual({
      record: null,
      faults: [
        {
          file: "more.json",
          item: "",
          field: "",
          expected: "a file of the record",
          found: "the server's answer 404",
        },
      ],
      keptSince: null,
    });
  });
});

test("the notice tells the day in words, and does without it where there is none", () => {
  expect(keptInWords("2026-05-03T09:00:00.000Z")).toBe(
    "No connection: this is the record as it was on 3 May 2026.",
  );
  expect(keptInWords("yesterday")).toBe("No connection: this is the record as last downloaded.");
});
