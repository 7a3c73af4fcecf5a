/** The shortest ways between two entities, through what the record tells of a period. */
import { grouped } from "../record/grouped";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import type { Joints } from "./joint";
import { jointsIn } from "./joint";
import type { CostFrom } from "./link-costs";
import { costsTo } from "./link-costs";
import type { Step, Way } from "./way";
import { stopsOn, turned } from "./way";

/**
 * All ways that cost least (`way-cost.ts`): of these the one of fewest steps first, and then that whose stops have the fewest
 * links. From the one to the other they are those from the other to the one, turned round. None where nothing joins the two.
 */
export const waysBetween = (
  record: PartnershipRecord,
  slice: Slice,
  from: string,
  to: string,
): readonly Way[] =>
  from < to ? waysFound(record, slice, from, to) : waysFound(record, slice, to, from).map(turned);

/** Two councils may sit together on all that there is. */
const MOST_FOUND = 100;

function waysFound(record: PartnershipRecord, slice: Slice, from: string, to: string): readonly Way[] {
  const joints = jointsIn(record, slice);
  const exits = exitsOf(joints);
  // Most of what the record names is silent in most years.
  if (from === to || !exits.has(from) || !exits.has(to)) return [];
  const ground: Ground = { exits, costFrom: costsTo(record, joints, to) };
  const ways = firstOf(MOST_FOUND, waysOn(ground, from));
  const linksAt = (way: Way): number =>
    stopsOn(way).reduce((sum, id) => sum + (exits.get(id)?.length ?? 0), 0);
  return ways.toSorted((a, b) => a.length - b.length || linksAt(a) - linksAt(b));
}

interface Exit {
  readonly step: Step;
  readonly cost: number;
}

interface Ground {
  readonly exits: ReadonlyMap<string, readonly Exit[]>;
  /** What the way costs that is left. */
  readonly costFrom: CostFrom;
}

function exitsOf(joints: Joints): Ground["exits"] {
  const exits = [...joints.values()].flatMap(({ pair, link, presence, cost }) => {
    const [a, b] = pair.ends;
    return [
      { step: { from: a, to: b, link, presence }, cost },
      { step: { from: b, to: a, link, presence }, cost },
    ];
  });
  return grouped(exits, ({ step }) => [step.from]);
}

/** The search says what a way costs; here are all that cost no more: each step leads as much nearer as it costs. */
function* waysOn(ground: Ground, id: string): Generator<Way> {
  const left = ground.costFrom(id);
  if (left === 0) yield [];
  if (!Number.isFinite(left)) return;
  for (const { step, cost } of ground.exits.get(id) ?? []) {
    if (ground.costFrom(step.to) + cost !== left) continue;
    for (const rest of waysOn(ground, step.to)) yield [step, ...rest];
  }
}

function firstOf<Value>(most: number, values: Iterable<Value>): readonly Value[] {
  const first: Value[] = [];
  for (const value of values) {
    if (first.length === most) break;
    first.push(value);
  }
  return first;
}
