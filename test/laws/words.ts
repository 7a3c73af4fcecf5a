import { describe, expect, test } from "vitest";
import { endingOf } from "../../src/lineage/ending";
import { endedBy } from "../../src/record/change-event";
import { eventsOf } from "../../src/record/links";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import { entityIn, sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { whenInWords } from "../../src/time/words";
import { howItEnded, whatHappenedTo } from "../../src/words/answer";
import { lifeInWords, presenceInWords } from "../../src/words/life";
import { textOf } from "../../src/words/sentence";

/** Whatever the record: every body has an answer and a life in whole sentences, with the paragraph of every end. */
export function lawsOfWords(record: PartnershipRecord): void {
  describe("for every body of the record", () => {
    test("there is an answer of whole sentences that names the body first", () => {
      for (const { id } of record.organizations) {
        const statements = whatHappenedTo(record, id).map(({ sentence }) => textOf(sentence));
        expect(statements.length, id).toBeGreaterThan(0);
        for (const text of statements) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(statements[0], id).not.toMatch(/^(It|They)\b/);
      }
    });

    test("whatever is told of an end has its paragraph", () => {
      for (const { id } of record.organizations) {
        const ends = eventsOf(record, id).filter((event) => endedBy(event).includes(id));
        const cited = whatHappenedTo(record, id).flatMap(({ sources }) => sources);
        for (const event of ends) expect(cited, id).toEqual(expect.arrayContaining([...event.sources]));
      }
    });

    test("a whole life is told in at most three sentences", () => {
      for (const { id } of record.organizations) {
        const life = lifeInWords(record, id).join(" ");
        expect(life.match(/\./g)?.length ?? 0).toBeLessThanOrEqual(3);
        expect(life).not.toMatch(/Infinity|NaN|undefined|unknown date/);
      }
    });

    test("an end lies between the same days wherever it is told", () => {
      for (const { id } of record.organizations) {
        const ending = endingOf(record, id);
        // Of a known day, a life tells the last day in force, and a change the first without the body.
        if (!ending || ending.when.earliest === ending.when.latest) continue;
        const when = whenInWords(ending.when);
        const said = howItEnded(record, id).map(({ sentence }) => textOf(sentence));
        if (said.length > 0) expect(said.join(" "), id).toContain(when);
        const life = lifeInWords(record, id).join(" ");
        if (ending.withParent === null && life !== "") expect(life, id).toContain(when);
        for (const year of yearsOf(record)) {
          const slice = sliceAt(record, yearOf(year));
          const standing = presenceInWords(record, entityIn(slice, id), slice.period);
          if (/ end(ed)? /.test(standing)) expect(standing, id).toContain(when);
        }
      }
    });

    test("no sentence in any year names a day that is none", () => {
      for (const year of yearsOf(record)) {
        const slice = sliceAt(record, yearOf(year));
        for (const { id } of record.organizations)
          expect(presenceInWords(record, entityIn(slice, id), slice.period)).not.toMatch(
            /Infinity|NaN|undefined|unknown date|for (by|between|on)/,
          );
      }
    });
  });
}
