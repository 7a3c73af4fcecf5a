/** Places for stretches beside each other: each within its channel, in an order, as far apart as there is room for. */
import type { Channel } from "./channel";
import type { Crowd } from "./crowd";
import { closeUp, crowdAround } from "./crowd";
import type { Gap, Row } from "./row";
import { clearOf, leastPlaces, mostPlaces, numberAt } from "./row";

/** Each round leaves one crowd more with room. */
const MOST_ROUNDS = 300;
const TINY = 1e-6;

/**
 * Only where there is too little room are lines nearer to each other than they should be.
 *
 * @param channels in an order in which each follows those that it lies after
 * @param gaps how far some should be behind others
 * @returns where each is: where it best runs, or as near as its neighbours let it
 */
export function spread(channels: readonly Channel[], gaps: readonly Gap[]): readonly number[] {
  const row = rowOf(channels, gaps);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [least, most] = [leastPlaces(row), mostPlaces(row)];
    const tight = tightest(least, most);
    const excess = numberAt(least, tight) - numberAt(most, tight);
    if (excess <= TINY) break;
    const crowd = crowdAround(row, least, most, tight);
    if (!release(row, channels, crowd)) closeUp(row, crowd, excess);
  }
  return placesIn(row, channels);
}

/** The one that has least room left, or lacks most. */
function tightest(least: Float64Array, most: Float64Array): number {
  let [tight, excess] = [0, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < least.length; index++) {
    const own = numberAt(least, index) - numberAt(most, index);
    if (own > excess) [tight, excess] = [index, own];
  }
  return tight;
}

/** At first what is firm is to be at its best place and nowhere else. */
function rowOf(channels: readonly Channel[], gaps: readonly Gap[]): Row {
  const before = channels.map((): Gap[] => []);
  const after = channels.map((): Gap[] => []);
  for (const gap of gaps) {
    const own = { ...gap };
    before[gap.to]?.push(own);
    after[gap.from]?.push(own);
  }
  return {
    least: Float64Array.from(channels, ({ isFirm, best, least }) => (isFirm ? best : least)),
    most: Float64Array.from(channels, ({ isFirm, best, most }) => (isFirm ? best : most)),
    before,
    after,
  };
}

/** Gives those of a crowd that were held all their channels again; false where none was. */
function release({ least, most }: Row, channels: readonly Channel[], crowd: Crowd): boolean {
  let released = false;
  for (const index of crowd) {
    const channel = channels[index];
    if (!channel || (least[index] === channel.least && most[index] === channel.most)) continue;
    least[index] = channel.least;
    most[index] = channel.most;
    released = true;
  }
  return released;
}

function placesIn(row: Row, channels: readonly Channel[]): readonly number[] {
  const [least, most] = [leastPlaces(row), mostPlaces(row)];
  const places = new Float64Array(channels.length);
  for (const [index, channel] of channels.entries()) {
    const [low, high] = [numberAt(least, index), numberAt(most, index)];
    // As far from its best place as others press it from the middle of its room.
    const pressed = channel.isFirm ? 0 : (low + high - channel.least - channel.most) / 2;
    const clear = clearOf(row, index, places, Math.max(channel.best + pressed, low));
    places[index] = Math.min(channel.most, Math.max(channel.least, Math.min(high, clear)));
  }
  return [...places];
}
