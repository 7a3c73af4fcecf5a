import { describe, expect, test } from "vitest";
import type { TableName } from "../../../../src/store/vocabulary";
import type { DataTable } from "../../../../src/views/table/table";
import { rowsOf, tableOfYear } from "../../../views/table/table-of";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();

const table = (name: TableName, year: number, areaId = "cambridgeshire"): DataTable =>
  tableOfYear(record, name, year, areaId);

describe("Cambridge City Council", () => {
  test("in 2011: whom the review of that year names for it, and on what", () => {
    const seats = rowsOf(
      table("seats", 2011),
      "On behalf of",
      "cambridge-city-council",
      "On",
      "Seat",
      "Held by",
    );
    expect(new Set(seats.map((cells) => cells.join(" | ")))).toEqual(
      new Set([
        "Cambridge Community Safety Partnership | Executive Member for Community Development and Health | ",
        "Community Wellbeing Board | Executive Member for Community Development and Health | ",
        "Community Wellbeing Board | Executive Member for Housing | ",
        "Officer group developing the Community Wellbeing Board | Head of Refuse and Environment | ",
        "Cambridgeshire Children's Trust | Executive Member for Community Development and Health | ",
        "Cambridgeshire Children's Trust | Director of Customer and Community Services | ",
        "Cambridge and South Cambridgeshire Area Partnership | Executive Member for Community Development and Health | ",
        "Cambridge and South Cambridgeshire Area Partnership | Director of Customer and Community Services | ",
        "Local officer group for the Cambridge and South Cambridgeshire children's plan | Children's and Young People's Services Manager | ",
        "Greater Cambridge Greater Peterborough LEP Board | Leader of the City Council | ",
        "Greater Cambridge Greater Peterborough Local Enterprise Partnership | Chief Executive of the City Council | ",
        "Joint Accountability Committee | City Council member | Ward",
      ]),
    );
  });

  test("in 2024: its representatives by name and by office", () => {
    const seats = rowsOf(
      table("seats", 2024),
      "On behalf of",
      "cambridge-city-council",
      "On",
      "Seat",
      "Held by",
    );
    expect(new Set(seats.map((cells) => cells.join(" | ")))).toEqual(
      new Set([
        "Combined Authority Executive Board | City Council's representative on the Executive Board | Anna Smith",
        "Cambridge Community Safety Partnership | Executive Councillor for Community Safety | Cameron Holloway",
        "Cambridge Community Safety Partnership | Chair of the Cambridge CSP | ",
        "Cambridge BID Board | Executive Councillor for Economy & Skills | ",
      ]),
    );
  });

  test("in 2011: £8,000 a year to the LEP was proposed; what it had paid before is told as over", () => {
    const money = rowsOf(
      table("money", 2011),
      "From",
      "cambridge-city-council",
      "To",
      "Amount",
      "How often",
      "Certainty",
    );
    expect(money).toContainEqual([
      "Greater Cambridge Greater Peterborough Local Enterprise Partnership",
      "£8,000",
      "a year",
      "proposed",
    ]);
  });

  test("in 2024: £5,000 and £10,000 a year, and £50,000 once", () => {
    expect(
      rowsOf(table("money", 2024), "From", "cambridge-city-council", "To", "Amount", "How often"),
    ).toEqual([
      ["Fast Growth Cities group", "£5,000", "a year"],
      ["Oxford-Cambridge Pan-Regional Partnership", "£10,000", "a year"],
      ["Innovate Cambridge", "£50,000", "once"],
    ]);
  });
});

test("Cambridgeshire County Council in 2010: a lead member and a lead officer for each partnership", () => {
  const seats = rowsOf(
    table("seats", 2010),
    "On behalf of",
    "cambridgeshire-county-council",
    "On",
    "Seat",
    "Held by",
  );
  const contacts = seats.filter(([, seat]) => seat?.endsWith("contact")).map((cells) => cells.join(" | "));
  expect(contacts).toEqual([
    "Cambridgeshire Together | officer contact | Adrian Smith",
    "Cambridgeshire Together | member contact | Mac McGuire",
    "Cambridgeshire Children's Trust | officer contact | Mary Whitehand",
    "Cambridgeshire Children's Trust | member contact | Martin Curtis",
    "Cambridgeshire Care Partnership | officer contact | Claire Bruin",
    "Cambridgeshire Care Partnership | member contact | Fred Yeulett",
    "Cambridgeshire Horizons | officer contact | Graham Hughes",
    "Cambridgeshire Horizons | member contact | Jill Tuck",
    "Safer and Stronger Communities Partnership | officer contact | Helen Turner",
    "Safer and Stronger Communities Partnership | member contact | Peter Brown",
    "Greater Cambridge Partnership (on record from 1998) | officer contact | Guy Mills",
    "Greater Cambridge Partnership (on record from 1998) | member contact | Tony Orgee",
    "Environmental Sustainability Partnership | officer contact | Sandy Shattock",
    "Environmental Sustainability Partnership | member contact | Tony Orgee",
  ]);
});

test("the LEP of 2011 has twelve councils as members, each once in the matrix", () => {
  const lep = "greater-cambridge-greater-peterborough-lep";
  expect(rowsOf(table("members", 2011), "Body", lep, "Member")).toHaveLength(12);
  const row = table("councils", 2011).rows.find(({ id }) => id === lep);
  expect(row?.cells.filter(({ text }) => text.startsWith("member"))).toHaveLength(12);
});
