/** What is told in a box, as far as it takes room. */
import type { Organization } from "../../record/shape";
import type { PlanName } from "./plan-name";
import { plainName } from "./plan-name";

export interface Telling {
  /** @param containerId the body in whose box it stands; null where it stands by itself */
  readonly nameOf: (body: Organization, containerId: string | null) => PlanName;
  /**
   * How many lines are kept for the marks of its seats, and for what part somebody has in it.
   * @param spare how many lines of the box such words can take else
   * @param width in units of the plan
   */
  readonly footOf: (id: string, width: number, spare: number) => number;
  /** How many lines tell who sits on it, in each year. */
  readonly listed: (id: string, width: number) => ReadonlyMap<number, number>;
}

const NO_LINES: ReadonlyMap<number, number> = new Map();
export const NOTHING_TOLD: Telling = { nameOf: plainName, footOf: () => 0, listed: () => NO_LINES };

/** In the year that tells most. */
export const mostLines = (listed: ReadonlyMap<number, number>): number => Math.max(0, ...listed.values());
