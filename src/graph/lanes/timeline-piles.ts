/** Changes over the years of the timeline, piled up where their dots would lie on one another. */

import { takesEffect } from "../../record/change-event";
import { dayOfChange } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import { xOf } from "./time-scale";
import type { Share } from "./timeline-marks";
import { axisOf, changesOnAxis, isPoint, labelOf } from "./timeline-marks";
import { spansOf } from "./timeline-spans";

/** Changes known to the month or better, that fall so near to each other that their dots would lie on one another. */
export interface TimelinePile {
  readonly at: Share;
  readonly dots: readonly TimelineDot[];
  /** Above the dots, where there are more changes than dots; else null. */
  readonly count: number | null;
  /** How many rows of spans it stands above. */
  readonly spansBelow: number;
  /** Of all its changes, a line each. */
  readonly label: string;
}
export interface TimelineDot {
  readonly id: string;
  /** Done or decided; else planned or proposed. */
  readonly done: boolean;
  readonly label: string;
}

/** In CSS pixels, from the middle of one pile to that of the next: dots alone, beside a number, and two numbers. */
const ROOM = { dots: 7, number: 13, numbers: 18 } as const;
/** Of a pile that is higher a number tells. */
const HIGHEST_PILE = 4;

interface Point {
  readonly dot: TimelineDot;
  readonly at: Share;
}
type Points = readonly Point[];

const middleOf = (points: Points): Share => points.reduce((sum, { at }) => sum + at, 0) / points.length;
const isCounted = (points: Points): boolean => points.length > HIGHEST_PILE;

function roomBetween(one: Points, other: Points): number {
  if (isCounted(one) && isCounted(other)) return ROOM.numbers;
  return isCounted(one) || isCounted(other) ? ROOM.number : ROOM.dots;
}

/** In order of time. A pile that grows, and so needs more room, takes in the one before it where that is too near then. */
function pilesAmong(points: Points, width: number): readonly Points[] {
  const piles: Points[] = [];
  for (const point of points) {
    let last: Points = [point];
    for (let before = piles.at(-1); before; before = piles.at(-1)) {
      if ((middleOf(last) - middleOf(before)) * width >= roomBetween(before, last)) break;
      last = [...before, ...last];
      piles.pop();
    }
    piles.push(last);
  }
  return piles;
}

/** What happened below what was planned; one of each where a number tells how many there are. */
function dotsOfPile(points: Points): readonly TimelineDot[] {
  const dots = points.map(({ dot }) => dot);
  const [done, planned] = [dots.filter((dot) => dot.done), dots.filter((dot) => !dot.done)];
  return isCounted(points) ? [...done.slice(0, 1), ...planned.slice(0, 1)] : [...done, ...planned];
}

/**
 * Changes whose date is known to the month or better, piled up where they fall together.
 *
 * @param width of the axis, in CSS pixels
 */
export function pilesOf(
  record: PartnershipRecord,
  ids: ReadonlySet<string>,
  width: number,
): readonly TimelinePile[] {
  const axis = axisOf(record);
  const points = changesOnAxis(record, ids)
    .filter(isPoint)
    .map((datedEvent) => {
      const { event } = datedEvent;
      const dot = { id: event.id, done: takesEffect(event), label: labelOf(record, datedEvent) };
      return { dot, at: xOf(axis, dayOfChange(datedEvent)) };
    })
    .sort((a, b) => a.at - b.at);
  const spans = spansOf(record, ids);
  return pilesAmong(points, width).map((pile) => {
    const at = middleOf(pile);
    const reach = (isCounted(pile) ? ROOM.number : ROOM.dots) / 2 / width;
    const below = spans.filter(({ from, to }) => from < at + reach && to > at - reach);
    return {
      at,
      dots: dotsOfPile(pile),
      count: isCounted(pile) ? pile.length : null,
      spansBelow: Math.max(0, ...below.map(({ row }) => row + 1)),
      label: pile.map(({ dot }) => dot.label).join("\n"),
    };
  });
}
