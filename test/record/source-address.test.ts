import { describe, expect, test } from "vitest";
import { addressOfDocument, addressOfSource } from "../../src/record/source-address";
import { smallRecord, source } from "../small-record";

const REPORT = "https://example.org/report.pdf";
const cited = (document: Readonly<Record<string, unknown>>, more: object = {}): string | null => {
  const sources = [{ ...source("existing"), ...more }];
  const record = smallRecord({ "report-2010": document, "town-board": { sources } });
  const [first] = record.organizations.find(({ id }) => id === "town-board")?.sources ?? [];
  return first ? addressOfSource(record, first) : null;
};

describe("a paragraph can be read", () => {
  test("at its own address, or on its page of the document", () => {
    expect(cited({}, { url: "https://example.org/report#p3" })).toBe("https://example.org/report#p3");
    expect(cited({ url: REPORT }, { page: 12 })).toBe("https://example.org/report.pdf#page=12");
  });

  test("at the place that the address of the document names already", () => {
    expect(cited({ url: `${REPORT}#annex` }, { page: 12 })).toBe("https://example.org/report.pdf#annex");
  });

  test("nowhere, where no page or no address is told", () => {
    expect(cited({ url: REPORT })).toBeNull();
    expect(cited({}, { page: 12 })).toBeNull();
  });

  test("nowhere that is not of the web, whatever the record says", () => {
    expect(cited({ url: "javascript:alert(1)" }, { page: 1 })).toBeNull();
    expect(cited({}, { url: "data:text/html,x" })).toBeNull();
    expect(cited({}, { url: "urn:isbn:1" })).toBeNull();
  });
});

test("so can a document, at its address", () => {
  const [document] = smallRecord({ "report-2010": { url: REPORT } }).documents;
  expect(document && addressOfDocument(document)).toBe(REPORT);
});
