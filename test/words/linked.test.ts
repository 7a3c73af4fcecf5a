import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { links } from "../../src/lineage/link";
import { getOrThrow } from "../../src/record/links";
import type { Presence } from "../../src/record/presence";
import { linkInWords } from "../../src/words/linked";
import { textOf } from "../../src/words/sentence";
import { someRecord } from "../random-record";
import { smallRecord } from "../small-record";

const record = smallRecord({
  chair: { count: 2 },
  "trust-sits": { role: "partner" },
  "safety-partnerships": { article: "the" },
});

function told(id: string, presence: Presence = "on-record", of = record): string {
  const byId = new Map(links(of).map((link) => [link.id, link]));
  return textOf(linkInWords(of, getOrThrow(byId, id), presence));
}

describe("a link is told from what is a part, reports, sits or pays", () => {
  test("as what it is", () => {
    expect(told("town-board/part")).toBe("The Town Partnership Board is part of the Town Partnership.");
    expect(told("north-safety/one-of")).toBe(
      "The North Safety Partnership is one of the Safety Partnerships.",
    );
    expect(told("north-reports")).toBe("The North Safety Partnership reports to the Town Partnership.");
    expect(told("council-pays")).toBe("Town Council pays the Town Partnership.");
    expect(told("forum-replaced/old-forum/town-partnership")).toBe(
      "The Old Forum was replaced by the Town Partnership in May 2009.",
    );
  });

  test("with its office or role, and for whom", () => {
    expect(told("trust-sits")).toBe("The Health Trust is a member of the Town Partnership (partner).");
    expect(told("chair")).toBe("Town Council has 2 seats on the Town Partnership (Chair).");
    const seat = "Ann Smith sits on the Town Partnership for Town Council (Chair).";
    expect([told("ann-chairs"), told("ann-chairs/for"), told("ann-chairs/sent")]).toEqual([seat, seat, seat]);
  });

  test("with how sure it is, where it is not simply on record", () => {
    expect(told("north-reports", "proposed")).toBe(
      "The North Safety Partnership reports to the Town Partnership (planned or proposed).",
    );
  });

  test("in the plural of several", () => {
    const several = smallRecord({
      "north-reports": { from_id: "safety-partnerships" },
      "council-pays": { from_id: "safety-partnerships" },
    });
    expect(told("north-reports", "on-record", several)).toBe(
      "The Safety Partnerships report to the Town Partnership.",
    );
    expect(told("council-pays", "on-record", several)).toBe(
      "The Safety Partnerships pay the Town Partnership.",
    );
  });
});

test("in any record every link is one sentence that names what it joins", () => {
  fc.assert(
    fc.property(someRecord, (random) => {
      for (const link of links(random)) {
        const sentence = linkInWords(random, link, "possible");
        expect(textOf(sentence)).toMatch(/^[A-Z].*\.$/);
        if (link.kind === "succession") continue;
        const named = sentence.flatMap((part) => (typeof part === "string" ? [] : [part.id]));
        expect(named).toEqual(expect.arrayContaining([link.from, link.to]));
      }
    }),
  );
});
