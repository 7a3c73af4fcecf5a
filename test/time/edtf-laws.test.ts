import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../src/time/day";
import { calendarOf, dayOf, isoMonth, isoOfDay, isoYear } from "../../src/time/day";
import type { DateBounds } from "../../src/time/edtf";
import { boundsOf } from "../../src/time/edtf";

const someDay = fc.integer({ min: dayOf(-9999), max: dayOf(9999, 12, 31) }).map((day) => day as Day);

/** From the day itself to its century, each text with less in it than the one before. */
function vaguer(day: Day): readonly string[] {
  const { year, month } = calendarOf(day);
  const text = isoYear(year);
  const masked = [text.replace(/.$/, "X"), text.replace(/..$/, "XX")];
  return [isoOfDay(day), isoMonth(year, month), text, ...(Math.abs(year) < 10 ? [] : masked)];
}

const withX = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((hidden) => [...text].map((sign, at) => (hidden[at] && sign !== "-" ? "X" : sign)).join(""));

const plainDate = someDay.chain((day) => fc.constantFrom(...vaguer(day).slice(0, 3)));
const maskedDate = plainDate.chain((text) => withX(text));
const season = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("21", "22", "23", "24"))
  .map(([year, name]) => `${isoYear(year)}-${name}`);
const someDate = fc.oneof(plainDate, maskedDate, season);
const qualified = fc
  .tuple(someDate, fc.constantFrom("", "?", "~", "%"))
  .map(([date, qualifier]) => date + qualifier);

/** Whatever the units are in which they are told. */
function daysOf(text: string): DateBounds {
  const { earliest, latest } = boundsOf(text);
  return { earliest, latest };
}

const within = (inner: DateBounds, outer: DateBounds): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

test("the earliest day of a date is not after its latest", () => {
  fc.assert(
    fc.property(qualified, (text) => {
      const { earliest, latest } = boundsOf(text);
      expect(earliest).toBeLessThanOrEqual(latest);
    }),
  );
});

test("the written form of a day, its month and its year lead back to them", () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const { year, month } = calendarOf(day);
      expect(boundsOf(isoOfDay(day))).toEqual({ earliest: day, latest: day });
      expect(boundsOf(isoMonth(year, month)).earliest).toBe(dayOf(year, month));
      expect(boundsOf(isoYear(year)).latest).toBe(dayOf(year, 12, 31));
    }),
  );
});

test("a more precise date lies within a less precise one: a day, its month, its year, its decade, its century", () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const bounds = vaguer(day).map(boundsOf);
      bounds.slice(1).forEach((outer, at) => {
        expect(bounds.slice(0, at + 1).every((inner) => within(inner, outer))).toBe(true);
      });
    }),
  );
});

test("a date lies within the one that leaves some of its digits open", () => {
  fc.assert(
    fc.property(
      plainDate.chain((text) => fc.tuple(fc.constant(text), withX(text))),
      ([plain, masked]) => {
        expect(within(boundsOf(plain), boundsOf(masked))).toBe(true);
      },
    ),
  );
});

test("an approximate date means more days, on either side, than it says; an uncertain one just those", () => {
  fc.assert(
    fc.property(someDate, (text) => {
      const [plain, about] = [boundsOf(text), boundsOf(`${text}~`)];
      expect(about.earliest).toBeLessThan(plain.earliest);
      expect(about.latest).toBeGreaterThan(plain.latest);
      expect(boundsOf(`${text}%`)).toEqual(about);
      expect(boundsOf(`${text}?`)).toEqual(plain);
    }),
  );
});

test("an interval, and a range in a set, is from the first day of its beginning to the last of its end; a set holds its members", () => {
  fc.assert(
    fc.property(qualified, qualified, (a, b) => {
      const [first, last] = boundsOf(a).earliest <= boundsOf(b).earliest ? [a, b] : [b, a];
      const { earliest } = boundsOf(first);
      const { latest } = boundsOf(last);
      expect(daysOf(`${first}/${last}`)).toEqual({ earliest, latest });
      expect(daysOf(`[${first}..${last}]`)).toEqual({ earliest, latest });
      for (const text of [a, b]) expect(within(boundsOf(text), boundsOf(`[${a},${b}]`))).toBe(true);
      expect(within(boundsOf(`${first}/${last}`), boundsOf(`${first}/..`))).toBe(true);
      expect(within(boundsOf(`${first}/${last}`), boundsOf(`/${last}`))).toBe(true);
    }),
  );
});

/** The package forgets the sign of what begins with -0 and has an X. */
const readByPackage = someDay.map((day) => vaguer(day).filter((text) => !/^-0.*X/.test(text)));
const MS_PER_DAY = 86_400_000;

test("the package edtf reads a date, with or without unspecified digits, as the same days", () => {
  fc.assert(
    fc.property(readByPackage, (texts) => {
      for (const text of texts) {
        const { min, max } = edtf(text);
        expect(boundsOf(text)).toEqual({ earliest: min / MS_PER_DAY, latest: Math.floor(max / MS_PER_DAY) });
      }
    }),
  );
});

const SIGNS = [..."0123456789X-/.,[]{}?~%YTZ:+ESu \u0000\n"];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 14 }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("__proto__", "constructor", "toString", `Y${"9".repeat(400)}`, "[".repeat(10_000)),
  fc.tuple(qualified, fc.constantFrom(...SIGNS, ".."), qualified).map((parts) => parts.join("")),
);

test("any text at all has days in order, or is refused with an error that ends with it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        const { earliest, latest } = boundsOf(text);
        expect(earliest).toBeLessThanOrEqual(latest);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        expect(error.message.endsWith(`; found ${text}`)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
