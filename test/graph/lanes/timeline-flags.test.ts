import { describe, expect, test } from "vitest";
import { flagsOf, LETTERS, LONGEST_LABEL } from "../../../src/graph/lanes/timeline-flags";
import { textWidth } from "../../../src/graph/layout/measure";
import { EVERYWHERE } from "../../../src/record/area";
import { smallRecord } from "../../small-record";

/** CSS pixels: of the axis on a council's screen. */
const WIDTH = 1000;

describe("a document is a flag at its date", () => {
  test("with the short name of whoever published it, its year where others are of the same, and its title", () => {
    const [first, second] = flagsOf(smallRecord(), "town", WIDTH);
    expect(first).toMatchObject({
      id: "report-2010",
      row: 0,
      label: "Town Council 2010",
      title: "Partnerships of the town, Town Council, 5 July 2010",
    });
    expect(first?.at).toBeCloseTo(550 / 2191, 10);
    expect(second?.at).toBeCloseTo(1155 / 2191, 10);
    expect(second?.row).toBe(0);
  });

  test("one that would lie over the one before stands above it, and one for which no row has room is counted with it", () => {
    const more = ["2012-04", "2012-05"].map((date) => ({
      id: `report-${date}`,
      title: "More",
      publisher_id: "town-council",
      date,
    }));
    const flags = flagsOf(smallRecord({}, { documents: more }), "town", WIDTH);
    expect(flags.map(({ row }) => row)).toEqual([0, 0, 1]);
    expect(flags.at(-1)?.label).toBe("2 documents");
  });

  test("of another area there is none", () => {
    const elsewhere = { areas: [{ id: "village", name: "Village", parent_id: "shire" }] };
    expect(flagsOf(smallRecord({}, elsewhere), "village", WIDTH)).toEqual([]);
  });
});

test("documents of one day are one label with their number, and no label lies on another", () => {
  const document = (id: string, date: string) => ({
    id,
    title: `Report ${id}`,
    publisher_id: "town-council",
    date,
  });
  const documents = [
    document("a", "2010-07-05"),
    document("b", "2010-07-05"),
    document("c", "2012-03-20"),
    document("d", "2012-04-01"),
  ];
  const flags = flagsOf(smallRecord({}, { documents }), "town", WIDTH);
  expect(flags.map(({ label, row }) => [label, row])).toEqual([
    ["3 documents", 0],
    ["Town Council 2012", 0],
    ["2 documents", 1],
  ]);
  expect(flags[0]?.title).toBe(
    "Partnerships of the town, Town Council, 5 July 2010\nReport a, Town Council, 5 July 2010\nReport b, Town Council, 5 July 2010",
  );
});

test("of a publisher with one document the label tells no year", () => {
  const only = { ...smallRecord(), documents: smallRecord().documents.slice(0, 1) };
  expect(flagsOf(only, "town", WIDTH).map(({ label }) => label)).toEqual(["Town Council"]);
});

test("no two labels of a row overlap, and none is lost, on an axis of any width from 320 to 1440", () => {
  const LINE = 5;
  const dates = [
    "2009-02-01",
    "2009-03-01",
    "2011-06-01",
    "2012-01-05",
    "2012-09-09",
    "2014-10-01",
    "2014-12-01",
  ];
  const documents = dates.map((date, index) => ({
    id: `more-${index}`,
    title: `Register of the partnerships of the town, edition ${index}`,
    date,
    ...(index % 2 === 0 && { publisher: "Westmarch Borough Council" }),
  }));
  const record = smallRecord({}, { documents });
  for (let width = 320; width <= 1440; width += 40) {
    const flags = flagsOf(record, EVERYWHERE, width);
    expect(flags.flatMap(({ id }) => id.split(" "))).toHaveLength(record.documents.length);
    const drawn = flags.map(({ at, row, label, endsHere }) => {
      const room = Math.min(textWidth(label, LETTERS), LONGEST_LABEL) + LINE;
      const from = endsHere ? at * width - room : at * width;
      return { row, from, to: from + room };
    });
    for (const [index, one] of drawn.entries()) {
      for (const other of drawn.slice(index + 1).filter(({ row }) => row === one.row)) {
        expect(one.to <= other.from || other.to <= one.from, `${width} wide`).toBe(true);
      }
    }
  }
});

test("where the axis has no labels, each day keeps its line", () => {
  const documents = ["2012-03-02", "2012-03-03", "2012-03-03"].map((date, index) => ({
    id: `more-${index}`,
    title: "More",
    publisher_id: "town-council",
    date,
  }));
  expect(flagsOf(smallRecord({}, { documents }), "town", null)).toHaveLength(4);
});
