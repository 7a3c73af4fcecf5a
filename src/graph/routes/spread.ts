/** Places for stretches beside each other: each within its channel, in an order, as far apart as there is room for. */
import type { Channel } from "./channel";

export interface Spreadable {
  readonly channel: Channel;
  /** Those that lie before it, and how far it should be from each. */
  readonly after: readonly Gap[];
}

interface Gap {
  readonly index: number;
  readonly distance: number;
}

/** Each round leaves one crowd more with room. */
const MOST_ROUNDS = 100;
const TINY = 1e-6;

/**
 * Only where there is too little room are lines nearer to each other than they should be.
 *
 * @param items in an order in which each follows those that it lies after
 * @returns where each is: where it best runs, or as near as its neighbours let it
 */
export function spread(items: readonly Spreadable[]): readonly number[] {
  let asked: readonly Spreadable[] = items.map(held);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [least, most] = [leastOf(asked), mostOf(asked)];
    const tight = asked.findIndex((_, index) => numberAt(least, index) > numberAt(most, index) + TINY);
    if (tight < 0) break;
    const crowd = [...pressing(asked, least, tight).toReversed(), tight, ...pressedBy(asked, most, tight)];
    const excess = numberAt(least, tight) - numberAt(most, tight);
    asked = released(asked, items, crowd) ?? closer(asked, crowd, excess);
  }
  return placesOf(asked);
}

/** What is firm at its best place and nowhere else. */
function held(item: Spreadable): Spreadable {
  const { best, isFirm } = item.channel;
  return isFirm ? { ...item, channel: { ...item.channel, least: best, most: best } } : item;
}

/** Those of a crowd that were held have all their channels again; null where none was. */
function released(
  asked: readonly Spreadable[],
  items: readonly Spreadable[],
  crowd: readonly number[],
): readonly Spreadable[] | null {
  const isHeld = (index: number): boolean => asked[index]?.channel !== items[index]?.channel;
  if (!crowd.some(isHeld)) return null;
  return asked.map((item, index) =>
    crowd.includes(index) ? { ...item, channel: items[index]?.channel ?? item.channel } : item,
  );
}

/**
 * The crowd so much nearer to each other that it needs so much less room: those that are furthest apart first. Where it is to
 * need less than nothing its order contradicts its channels, and nothing is left of it.
 */
function closer(
  items: readonly Spreadable[],
  crowd: readonly number[],
  excess: number,
): readonly Spreadable[] {
  const gaps = crowd.slice(1).map((each, index) => gapBetween(items, crowd[index] ?? 0, each));
  const most = levelFor(gaps, gaps.reduce((sum, gap) => sum + gap, 0) - excess - TINY);
  return items.map((item, index) => {
    const before = crowd[crowd.indexOf(index) - 1];
    if (before === undefined) return item;
    const less = item.after.map((gap) =>
      gap.index === before ? { ...gap, distance: Math.min(gap.distance, most) } : gap,
    );
    return { ...item, after: most > 0 ? less : less.filter((gap) => gap.index !== before) };
  });
}

const gapBetween = (items: readonly Spreadable[], from: number, to: number): number =>
  items[to]?.after.find(({ index }) => index === from)?.distance ?? 0;

/** What no gap may be greater than, so that all together are no greater than the room. */
function levelFor(gaps: readonly number[], room: number): number {
  let left = room;
  const inOrder = gaps.toSorted((a, b) => a - b);
  for (const [index, gap] of inOrder.entries()) {
    const even = left / (inOrder.length - index);
    if (gap >= even) return even;
    left -= gap;
  }
  return room;
}

const numberAt = (values: readonly number[], index: number): number => values[index] ?? 0;

function placesOf(items: readonly Spreadable[]): readonly number[] {
  const [least, most] = [leastOf(items), mostOf(items)];
  const places: number[] = [];
  items.forEach(({ channel, after }, index) => {
    const [low, high] = [numberAt(least, index), numberAt(most, index)];
    // As far from its best place as others press it from the middle of its room.
    const pressed = channel.isFirm ? 0 : (low + high - channel.least - channel.most) / 2;
    const wanted = channel.best + pressed;
    const clear = after.map((gap) => numberAt(places, gap.index) + gap.distance);
    const place = Math.min(high, Math.max(wanted, low, ...clear));
    places.push(Math.min(channel.most, Math.max(channel.least, place)));
  });
  return places;
}

/** The least place that those before it leave to each. */
function leastOf(items: readonly Spreadable[]): readonly number[] {
  const least: number[] = [];
  for (const { channel, after } of items)
    least.push(
      Math.max(channel.least, ...after.map(({ index, distance }) => numberAt(least, index) + distance)),
    );
  return least;
}

function mostOf(items: readonly Spreadable[]): readonly number[] {
  const most = items.map(({ channel }) => channel.most);
  for (let index = items.length - 1; index >= 0; index--)
    for (const gap of items[index]?.after ?? [])
      most[gap.index] = Math.min(numberAt(most, gap.index), numberAt(most, index) - gap.distance);
  return most;
}

/** Those before one that press it as far as it is, one behind the other. */
function pressing(items: readonly Spreadable[], least: readonly number[], index: number): readonly number[] {
  const gap = items[index]?.after.find(
    (each) => numberAt(least, each.index) + each.distance >= numberAt(least, index) - TINY,
  );
  return gap ? [gap.index, ...pressing(items, least, gap.index)] : [];
}

/** Those after one that press it back. */
function pressedBy(items: readonly Spreadable[], most: readonly number[], index: number): readonly number[] {
  const next = items.findIndex(({ after }, other) =>
    after.some(
      (gap) => gap.index === index && numberAt(most, other) - gap.distance <= numberAt(most, index) + TINY,
    ),
  );
  return next < 0 ? [] : [next, ...pressedBy(items, most, next)];
}
