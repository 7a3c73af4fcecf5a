/** What a third reading of the five documents found to say less, more or something else than the record said. */
import { describe, expect, test } from "vitest";
import { datedEventOf } from "../../../src/record/dated-event";
import { membershipsIn } from "../../../src/record/links";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { changeInWords } from "../../../src/words/change";
import { textOf } from "../../../src/words/sentence";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const presence = (id: string, year: number): string => entityIn(sliceAt(record, yearOf(year)), id).presence;
const told = (id: string): string => {
  const event = record.change_events.find((each) => each.id === id)!;
  return textOf(changeInWords(record, datedEventOf(record, event)));
};

describe("the third reading", () => {
  test.each(["greater-cambridge-partnership", "oxford-cambridge-pan-regional-partnership"])(
    "Cambridge is a partner in %s (2024, 2 a), without a seat",
    (id) => {
      const cambridge = membershipsIn(record, id).filter(
        ({ member }) => member?.id === "cambridge-city-council",
      );
      expect(cambridge.map(({ role, post_id }) => [role, post_id])).toEqual([["partner", undefined]]);
    },
  );

  test("the Impact Fund is being developed, and is not yet there (2024, 3.41)", () => {
    expect(presence("greater-cambridge-impact-fund", 2024)).toBe("proposed");
    expect(presence("greater-cambridge-impact-fund-development-board", 2024)).toBe("on-record");
  });

  test("chairs of Cumbria's partnerships were offices of their own, whatever was planned for them (2009)", () => {
    expect(presence("post-csp-thematic-partnership-chairs", 2009)).toBe("on-record");
    expect(presence("post-cumbria-lsp-chairs", 2009)).toBe("on-record");
    expect(presence("post-joint-chairs-lsp-chairs", 2009)).toBe("proposed");
  });

  test("what passed is told, and not who gave or took it where that is not printed", () => {
    expect(told("e-public-health-to-local-government")).toBe(
      "Cambridgeshire County Council was expected to take over responsibilities for public health (planned, no date given, report of 10 October 2011).",
    );
    expect(told("e-cambridgeshire-business-ltd-legacy-transferred")).toBe(
      "Cambridgeshire Business Ltd had passed on money for three projects by 17 June 2010.",
    );
  });

  test("the Cleantech group was still to report (2010, 6.11)", () => {
    const report = record.relations.find(
      ({ type, from_id }) =>
        type === "reports_to" && from_id === "greater-cambridge-partnership-1998-cleantech-steering-group",
    )!;
    expect(presence(report.id, 2010)).toBe("proposed");
  });
});
