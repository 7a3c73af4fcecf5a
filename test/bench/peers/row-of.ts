import type { Line, Row, Samples } from "../row";
import { PEERS, peerStepped } from "./drawn-by";
import { explorerStepped } from "./explorer";
import { LIMIT } from "./in-time";
import { MONTHS, STEPPED } from "./moving-graph";

const NAMES = Object.keys(PEERS) as (keyof typeof PEERS)[];

const TIMED = { unit: "ms", limit: LIMIT } as const;

/** All of them in one run, on as many nodes and three times as many links. */
export const peersRow = (count: number): Row => ({
  section: "peers",
  lines: Object.fromEntries(
    [...NAMES.map((name) => [name, name] as const), ["explorer", "the explorer whole"] as const].flatMap(
      ([key, name]): readonly (readonly [string, Line])[] => [
        [
          `${key} all`,
          { what: `${count} nodes, ${STEPPED.length} of ${MONTHS} months, main thread: ${name}`, ...TIMED },
        ],
        [`${key} frame`, { what: "  from the step to the painted picture, by the clock", ...TIMED }],
      ],
    ),
  ),
  rounds: 1,
  browser: true,
  measure: async () => {
    const samples: Record<string, Samples[string]> = {};
    const note = (key: string, found: Samples | null): void => {
      for (const line of ["all", "frame"]) samples[`${key} ${line}`] = found ? (found[line] ?? []) : [null];
    };
    for (const name of NAMES) note(name, await peerStepped(name, count));
    note("explorer", await explorerStepped(count));
    return samples;
  },
});
