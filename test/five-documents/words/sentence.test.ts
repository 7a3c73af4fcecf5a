import { describe, expect, test } from "vitest";
import { mentionOf, textOf } from "../../../src/words/sentence";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const mention = (id: string): string => textOf(mentionOf(record, id));

describe("a body in a sentence", () => {
  test.each([
    ["environmental-sustainability-partnership", "the Environmental Sustainability Partnership"],
    ["cambridgeshire-horizons", "Cambridgeshire Horizons"],
    ["carlisle-city-council", "Carlisle City Council"],
    ["cambridge-pledge", "the Cambridge Pledge"],
    ["horizons-local-authority-partners", "the local authority partners of Cambridgeshire Horizons"],
    ["greater-cambridge-partnership-1998", "the Greater Cambridge Partnership (on record from 1998)"],
    ["cambridge-city-council", "Cambridge City Council"],
    ["audit-commission", "the Audit Commission"],
    ["university-of-cambridge", "the University of Cambridge"],
    ["uk-government", "the UK Government"],
    ["leadership-centre-for-local-government", "the Leadership Centre for Local Government"],
    ["local-partnerships", "Local Partnerships"],
    ["csp-private-sector-partners", "the private-sector partners of the Cumbria Strategic Partnership"],
  ])("%s", (id, name) => {
    expect(mention(id)).toBe(name);
  });

  test("keeps its id, so that a view can make a link of it", () => {
    expect(mentionOf(record, "recap")).toContainEqual(expect.objectContaining({ id: "recap" }));
  });
});
