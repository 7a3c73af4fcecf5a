/**
 * Where the keys lead on the plan, as in a tree whose branches are the links: right to what an entity is linked with, up and down
 * among those, left back the way one came; at the root, up and down through everything that is shown.
 */

export interface PlanStop {
  /** The entities from which the walk went on along a link, the first one first. */
  readonly path: readonly string[];
  /** What has the focus. */
  readonly id: string;
}

export interface WalkedPlan {
  /** Everything that is shown, in reading order. */
  readonly order: readonly string[];
  /** What is shown of that which an entity is linked with, in reading order; without the entity itself. */
  readonly linkedWith: (id: string) => readonly string[];
}

export const among = ({ order, linkedWith }: WalkedPlan, { path }: PlanStop): readonly string[] => {
  const from = path.at(-1);
  return from === undefined ? order : linkedWith(from);
};

type WalkStep = (ground: WalkedPlan, walk: PlanStop) => PlanStop | null;

const beside =
  (choose: (here: number, count: number) => number): WalkStep =>
  (ground, walk) => {
    const all = among(ground, walk);
    const id = all[choose(all.indexOf(walk.id), all.length)];
    return id === undefined ? null : { ...walk, id };
  };

const along: WalkStep = ({ linkedWith }, { path, id }) => {
  const [first] = linkedWith(id);
  return first === undefined ? null : { path: [...path, id], id: first };
};

const back: WalkStep = (_, { path }) => {
  const id = path.at(-1);
  return id === undefined ? null : { path: path.slice(0, -1), id };
};

const STEPS: Readonly<Record<string, WalkStep>> = {
  ArrowDown: beside((here, count) => Math.min(here + 1, count - 1)),
  ArrowUp: beside((here) => Math.max(here - 1, 0)),
  Home: beside(() => 0),
  End: beside((_, count) => count - 1),
  ArrowRight: along,
  ArrowLeft: back,
  // Back to where the walk along the links began.
  Escape: (_, { path: [root] }) => (root === undefined ? null : { path: [], id: root }),
};

/** Null for a key that leads nowhere from here. */
export const walkPlan = (ground: WalkedPlan, walk: PlanStop, key: string): PlanStop | null =>
  STEPS[key]?.(ground, walk) ?? null;

/** The next thing behind the one in focus, round and round, of which the name begins with what was typed. */
export function typedAhead(
  { order }: WalkedPlan,
  { id }: PlanStop,
  typed: string,
  nameOf: (id: string) => string,
): PlanStop | null {
  const here = order.indexOf(id);
  // While more letters are typed, the one in focus may still be meant.
  const from = typed.length > 1 ? here : here + 1;
  const round = [...order.slice(Math.max(0, from)), ...order.slice(0, Math.max(0, from))];
  const found = round.find((each) => nameOf(each).toLowerCase().startsWith(typed.toLowerCase()));
  return found === undefined ? null : { path: [], id: found };
}
