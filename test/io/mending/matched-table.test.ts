import { expect, test } from "vitest";
import { mendsOfRow } from "../../../src/io/mending/mends-of-row";
import { rowToMend } from "../../../src/io/mending/row-to-mend";
import type { OpenBytesOptions } from "../../../src/io/open-bytes";
import { openContents } from "../../../src/io/open-bytes";
import { suggestionFor, tableOfText } from "../matching/open-register";

const REGISTER = `Name of partnership,Date created,Purpose
Skills Forum,May 2010,Trains.
Arts Forum,sone time,Paints.
,June 2012,Nobody knows.`;

const table = await tableOfText(REGISTER);
const file = { path: table.file, content: table.table };
const options: OpenBytesOptions = {
  title: "Ours",
  asAt: "2026-05-03",
  matchings: [{ file: table.file, sheet: null, matching: suggestionFor(table) }],
};
const opened = (mends: OpenBytesOptions["mends"] = []) =>
  openContents([{ file, faults: [] }], { ...options, mends });

test("a row of a matched table is mended as a row of the template is: its date is read as the reader said", () => {
  const { faults } = opened();
  expect(faults.map(({ cell, weight }) => [cell?.row, cell?.heading, weight])).toEqual([
    [4, "Name of partnership", "left-out"],
    [3, "Date created", "noted"],
  ]);
  const [nameless, undated] = faults;
  if (!nameless || !undated) throw new Error("Expected two faults");
  const [date, ...others] = rowToMend([file], undated, faults, options);
  expect(date).toMatchObject({ heading: "Date created", text: "sone time", control: { kind: "date" } });
  expect(date?.control.kind === "date" && date.control.read("5/7/2010")).toMatchObject({
    told: "5 July 2010",
  });
  expect(others.map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
    "Name of partnership: Arts Forum",
    "Purpose: Paints.",
  ]);
  const named = rowToMend([file], nameless, faults, options);
  const mends = [
    ...mendsOfRow([file], nameless, named, new Map([[0, "Ferry Board"]])),
    ...mendsOfRow(
      [file],
      undated,
      [date, ...others].flatMap((each) => each ?? []),
      new Map([[1, "March 2011"]]),
    ),
  ];
  const { record, faults: left } = opened(mends);
  expect(left).toEqual([]);
  expect(
    record?.organizations.flatMap(({ name, founding_date }) =>
      founding_date ? [`${name}, ${founding_date}`] : [],
    ),
  ).toEqual(["Skills Forum, 2010-05", "Arts Forum, 2011-03", "Ferry Board, 2012-06"]);
});
