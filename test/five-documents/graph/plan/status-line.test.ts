import { expect, test } from "vitest";
import type { StepMark } from "../../../../src/graph/layout/step-mark";
import { statusLine } from "../../../../src/graph/plan/status-line";
import { entityIn, sliceAt } from "../../../../src/record/slice";
import { periodOf, yearOf } from "../../../../src/time/period";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();

const lineOf = (text: string, id: string, of = record, mark: StepMark = null) => {
  const slice = sliceAt(of, periodOf(text) ?? yearOf(0));
  return statusLine(of, slice, entityIn(slice, id), mark);
};
const status = (text: string, id: string, of = record): string => lineOf(text, id, of).text;

test.each([
  ["2011", "safer-and-stronger-board", "ended May 2011"],
  ["2011", "greater-cambridge-partnership-1998", "to end by Dec 2011"],
  ["2011-03", "environmental-sustainability-partnership", "may have ended"],
  ["2009-11-15", "childrens-trust-board", "may have begun"],
  ["2011", "lep-cleantech-sub-group", "proposed Sep 2011"],
  ["2011", "shadow-health-and-wellbeing-board", "planned for Oct 2011"],
  ["2011", "health-and-wellbeing-board", "planned for 2013"],
  ["2015", "cambridgeshire-care-partnership", "last report Jul 2010"],
  ["2009", "cambridgeshire-care-partnership", "not yet reported"],
  ["2010", "cambridgeshire-business-ltd", "not yet reported"],
])("in %s %s: “%s”", (text, id, words) => expect(status(text, id)).toBe(words));
