/** A graph that comes and goes by the month, drawn from a seed: the same for all that draw it. */
import { seeded } from "../../attack/seeded";
import { placeName } from "../../shapes/register";

export const MONTHS = 192;
const STEPS = 12;
/** Those that are stepped through: a year in the middle, in which as much comes and goes as in any other. */
export const STEPPED: readonly number[] = Array.from({ length: STEPS }, (_, index) => MONTHS / 2 + index);
const FIRST_YEAR = 2009;
/** In units of each library's own plan. */
const GRID = { width: 160, height: 70 } as const;

/** What is there from one month until another, counted from January 2009. */
interface Lasting {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

export interface MovingNode extends Lasting {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface MovingEdge extends Lasting {
  readonly source: string;
  readonly target: string;
}

export interface MovingGraph {
  readonly nodes: readonly MovingNode[];
  /** Three times as many. */
  readonly edges: readonly MovingEdge[];
}

export function movingGraph(count: number, seed = 1): MovingGraph {
  const chance = seeded(seed);
  const columns = Math.ceil(Math.sqrt(count * 2));
  const nodes = Array.from({ length: count }, (_, index) => {
    const from = chance.below(4) > 0 ? 0 : chance.below(MONTHS);
    return {
      id: `body-${index}`,
      name: `${placeName(index % 1500)} Board ${index}`,
      x: (index % columns) * GRID.width,
      y: Math.floor(index / columns) * GRID.height,
      from,
      until: chance.below(3) > 0 ? MONTHS : from + 1 + chance.below(MONTHS - from),
    };
  });
  const edges = Array.from({ length: count * 3 }, (_, index) => {
    const at = chance.below(count);
    const [source, target] = [nodes[at], nodes[(at + 1 + chance.below(count - 1)) % count]];
    if (!source || !target) throw new Error("Expected nodes; found none");
    return {
      id: `link-${index}`,
      source: source.id,
      target: target.id,
      from: Math.max(source.from, target.from),
      until: Math.min(source.until, target.until),
    };
  });
  return { nodes, edges };
}

/** @example "2009-03" */
export const monthAt = (index: number): string =>
  `${FIRST_YEAR + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, "0")}`;

/** The month before it, as the last in which something is there; undefined where it does not end. */
export const lastMonth = (until: number): string | undefined =>
  until >= MONTHS ? undefined : monthAt(until - 1);
