/** What a step shows one after the other. */
import { withoutComing } from "./withoutComing";

type Classes = ReadonlyMap<string, string>;

export interface Stage {
  /** In milliseconds from the step. */
  readonly at: number;
  readonly classes: Classes;
}

/** What goes is gone for so long before what comes is there; the names over the boxes keep the same time. */
const COMING_AT = 90;
/** All of a step is over, in milliseconds. */
export const STEP_TIME = 240;

/**
 * First what goes, then what comes; the lines of what becomes another are lit until the step is over.
 *
 * @param applied what is seen when the step begins
 */
export function stagesOf(
  applied: Classes,
  classes: Classes,
  becomingIds: ReadonlySet<string>,
): readonly Stage[] {
  const lit = withLit(classes, becomingIds);
  const first = withoutComing(applied, lit ?? classes);
  const come = { at: first ? COMING_AT : 0, classes: lit ?? classes };
  return [...(first ? [{ at: 0, classes: first }] : []), come, ...(lit ? [{ at: STEP_TIME, classes }] : [])];
}

/** Null where none of the lines is to be seen, or each is lit for another reason. */
function withLit(classes: Classes, ids: ReadonlySet<string>): Classes | null {
  const seen = [...ids].filter((id) => classes.get(id)?.startsWith("seen"));
  if (seen.length === 0) return null;
  return new Map([...classes, ...seen.map((id) => [id, `lit${classes.get(id)?.slice(4)}`] as const)]);
}

/** Shows at once what is due at once, and the rest at its time. @returns leaves out what is still to come */
export function playStages(stages: readonly Stage[], show: (classes: Classes) => void): () => void {
  const timers = stages.flatMap(({ at, classes }) => {
    if (at > 0) return setTimeout(() => show(classes), at);
    show(classes);
    return [];
  });
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
