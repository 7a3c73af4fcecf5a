/** Where the paragraphs that a record cites stand in the text of their document. */
import { folded } from "../../record/find";
import { byLocator, partOfDocument } from "../../record/locator";
import { headingOf, itemOf, numberOf } from "./numbering";

export type Lines = readonly string[];
/** The first line of each locator; none of what is not found. */
export type Places = ReadonlyMap<string, number>;

/**
 * Numbers begin a line, headings are one. Numbers rise through a document, so each is looked for behind the one before: a list of
 * contents or a number that wraps to a new line misleads less. Appendices count anew: theirs are behind all others.
 */
export function placesOf(lines: Lines, locators: readonly string[]): Places {
  const inAppendix = (locator: string): boolean => partOfDocument(locator) === "appendix";
  const sorted = locators.toSorted(byLocator);
  const body = inOrder(
    lines,
    sorted.filter((each) => !inAppendix(each)),
    0,
  );
  const behind = Math.max(-1, ...body.values()) + 1;
  return new Map([...body, ...inOrder(lines, sorted.filter(inAppendix), behind)]);
}

function inOrder(lines: Lines, locators: readonly string[], from: number): Places {
  const places = new Map<string, number>();
  let last = from;
  for (const locator of locators) {
    const [paragraph = "", ...items] = stepsOf(locator);
    const isNumber = /^\d/.test(paragraph);
    const found = locator === FRONT ? 0 : find(lines, paragraph, isNumber ? last : from, from);
    if (found === null) continue;
    if (isNumber) last = found;
    places.set(
      locator,
      items.reduce((place, item) => within(lines, item, place), found),
    );
  }
  return places;
}

/** From a line on or, where it is not there, from an earlier one. */
function find(lines: Lines, step: string, from: number, earlier: number): number | null {
  const place = indexOf(lines, step, from);
  return place ?? (earlier < from ? indexOf(lines, step, earlier) : null);
}

/** An item stands in its paragraph, before the next number; where it is not found, the paragraph is the nearest to it. */
function within(lines: Lines, item: string, paragraph: number): number {
  const place = indexOf(lines, item, paragraph) ?? paragraph;
  const isBeyond = isItem(item) && lines.slice(paragraph + 1, place).some((line) => numberOf(line) !== null);
  return isBeyond ? paragraph : place;
}

const FRONT = "Front";

/** @example stepsOf("App 1 / 4.2 e (Leader)") // ["4.2", "e"] */
const stepsOf = (locator: string): readonly string[] =>
  locator
    .replace(/^App[^/]*\//, "")
    .replace(/\([^)]*\)\s*$/, "")
    .split(" / ")
    .flatMap((part) => /^(\d[\d.]*) ([a-z]+)$/.exec(part.trim())?.slice(1) ?? part.trim());

function indexOf(lines: Lines, step: string, from: number): number | null {
  const place = lines.findIndex((line, index) => index >= from && matches(line, step));
  return place < 0 ? null : place;
}

const isItem = (step: string): boolean => /^([a-z]|[ivx]+)$/.test(step);

function matches(line: string, step: string): boolean {
  if (/^\d/.test(step)) return numberOf(line) === step;
  return isItem(step) ? itemOf(line) === step : isHeading(line, step);
}

/** A heading may say more than the locator, and a sentence does not count for one. */
function isHeading(line: string, step: string): boolean {
  const [heading, asked] = [folded(headingOf(line)), folded(step)];
  return heading === asked || (heading.startsWith(`${asked} `) && heading.length < MOST_OF_HEADING);
}

const MOST_OF_HEADING = 80;
