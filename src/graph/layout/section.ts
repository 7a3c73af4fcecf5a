import { BAND_GAP } from "./metrics";
import type { Heading, Place } from "./place";
import type { Rect } from "./rect";

/** A part of the plan, from its own top left corner. */
export interface Section {
  readonly places: readonly Place[];
  readonly headings: readonly Heading[];
  readonly height: number;
}

const shift = <Value extends { readonly rect: Rect }>(item: Value, x: number, y: number): Value => ({
  ...item,
  rect: { ...item.rect, x: item.rect.x + x, y: item.rect.y + y },
});

export const moved = ({ places, headings, height }: Section, x: number, y: number): Section => ({
  places: places.map((place) => shift(place, x, y)),
  headings: headings.map((heading) => shift(heading, x, y)),
  height,
});

export const sideBySide = (sections: readonly Section[], height: number): Section => ({
  places: sections.flatMap(({ places }) => places),
  headings: sections.flatMap(({ headings }) => headings),
  height,
});

export const beside = (a: Section, b: Section): Section => sideBySide([a, b], Math.max(a.height, b.height));

/** One below the other; empty sections take no room. */
export function stacked(sections: readonly Section[]): Section {
  let y = 0;
  const placed: Section[] = [];
  for (const section of sections.filter(({ height }) => height > 0)) {
    placed.push(moved(section, 0, y));
    y += section.height + BAND_GAP;
  }
  return sideBySide(placed, Math.max(0, y - BAND_GAP));
}
