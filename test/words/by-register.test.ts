import { expect, test } from "vitest";
import { cutAsJson, cutInFile } from "../../src/io/cut/cut-json";
import { cutTo } from "../../src/io/cut/cut-record";
import { manifestOf } from "../../src/io/record-json";
import { datedEvents } from "../../src/record/dated-event";
import type { PartnershipRecord } from "../../src/record/record";
import { isRegister } from "../../src/record/registers";
import { howItEnded } from "../../src/words/answer";
import { areasNamed } from "../../src/words/area";
import { changeInWords } from "../../src/words/change";
import { lifeInWords } from "../../src/words/life";
import { textOf } from "../../src/words/sentence";
import { event, smallRecord, source } from "../small-record";

const row = (locator: string, says = "existing", date?: string) => ({
  document_id: "list",
  locator,
  says,
  ...(date && { date }),
});
const listed = Array.from({ length: 12 }, (_, at) => ({
  id: `body-${at}`,
  name: `Body ${at}`,
  classification: "partnership",
  theme: "economy",
  area_id: at < 2 ? "town" : "shire",
  sources: [row(`Row ${at}`)],
}));
const ending = (...sources: readonly object[]) => ({
  ...event("e", "decommissioned", ["town-partnership"], [], { date: "2012-02-29" }),
  sources,
});
const formed = {
  ...event("f", "formed", [], ["body-1"], { date: "2011-05" }),
  sources: [row("Row 1", "existing", "2011-05")],
};

/** A partnership of which a report tells, and a list that says when it ended. */
const withRegister = (...sources: readonly object[]): PartnershipRecord =>
  smallRecord(
    { "town-partnership": { sources: [source("existing", "2010-07-05"), row("Row 12", "ended")] } },
    {
      documents: [{ id: "list", title: "Register", publisher: "A council", date: "2013-05-01" }],
      organizations: listed,
      change_events: [ending(...sources), formed],
    },
  );

const told = (record: PartnershipRecord) =>
  datedEvents(record)
    .filter(({ event: { id } }) => id === "e" || id === "f")
    .map((each) => textOf(changeInWords(record, each)));

test("an end that a register alone tells is told so, and not as decided by anybody, in change, answer and life", () => {
  const record = withRegister(row("Row 12", "ended"));
  const sentence = "The Town Partnership came to an end on 29 February 2012 (by the register of 1 May 2013).";
  expect(told(record)[0]).toBe(sentence);
  expect(textOf(howItEnded(record, "town-partnership")[0]!.sentence)).toBe(sentence);
  expect(lifeInWords(record, "town-partnership")).toEqual([
    "Began in May 2009.",
    "Ended on 29 February 2012, by the register of 1 May 2013.",
  ]);
});

test("one that a report tells too is not", () => {
  expect(told(withRegister(row("Row 12", "ended"), source("ended", "2012-03-01")))[0]).toBe(
    "The Town Partnership was decommissioned on 29 February 2012.",
  );
});

test("of a body of which registers tell all that is known it is not said each time", () => {
  expect(told(withRegister(row("Row 12", "ended")))[1]).toBe("Body 1 was formed in May 2011.");
});

test("nor is a beginning, unless a report tells of the body", () => {
  const record = withRegister(row("Row 12", "ended"));
  const reported = {
    ...record,
    organizations: record.organizations.map((body) =>
      body.id === "body-1"
        ? { ...body, sources: [...body.sources, ...record.organizations[0]!.sources] }
        : body,
    ),
  };
  expect(lifeInWords(record, "body-1")[0]).toBe("Began in May 2011.");
  expect(lifeInWords(reported, "body-1")[0]).toBe("Began in May 2011, by the register of 1 May 2013.");
  expect(told(reported)[1]).toBe("Body 1 was formed in May 2011 (by the register of 1 May 2013).");
});

test("a register that the government keeps is the national one", () => {
  const record = withRegister(row("Row 12", "ended"));
  const national = {
    ...record,
    documents: record.documents.map((each) =>
      each.id === "list" ? { ...each, publisher_id: "office" } : each,
    ),
    organizations: [
      ...record.organizations,
      {
        ...record.organizations.find(({ id }) => id === "body-2")!,
        id: "office",
        classification: "government" as const,
      },
    ],
  };
  expect(told(national)[0]).toBe(
    "The Town Partnership came to an end on 29 February 2012 (by the national register).",
  );
});

const asFile = (record: PartnershipRecord, areaId: string) =>
  JSON.parse(cutAsJson(cutTo(record, areaId))) as {
    readonly cut: { readonly registers?: readonly string[] };
  };

test("a part with two rows of a register knows that it is one, from its file too; one that was written without that opens as well", () => {
  const record = withRegister(row("Row 12", "ended"));
  const opened = (file: unknown) => cutInFile(manifestOf(record), file, areasNamed(record));
  const file = asFile(record, "town");
  const part = opened(file);
  expect(part.organizations.filter(({ id }) => id.startsWith("body-"))).toHaveLength(2);
  expect([isRegister(part, "list"), isRegister(part, "report-2010")]).toEqual([true, false]);
  expect(told(part)).toEqual(told(record));
  const { registers, ...older } = file.cut;
  expect(registers).toEqual(["list"]);
  const old = opened({ ...file, cut: older });
  expect(isRegister(old, "list")).toBe(false);
  expect(told(old)[0]).toBe("The Town Partnership was decommissioned on 29 February 2012.");
});
