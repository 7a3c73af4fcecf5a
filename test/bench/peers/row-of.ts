import type { Line, Row, Samples } from "../row";
import { PEERS, peerStepped } from "./drawn-by";
import { explorerStepped } from "./explorer";

const NAMES = Object.keys(PEERS) as (keyof typeof PEERS)[];

/** All of them in one run, on as many nodes and three times as many links. */
export const peersRow = (count: number): Row => ({
  section: "peers",
  lines: Object.fromEntries(
    [...NAMES.map((name) => [name, name] as const), ["explorer", "the explorer whole"] as const].flatMap(
      ([key, name]): readonly (readonly [string, Line])[] => [
        [`${key} all`, { what: `${count} nodes, a step of a month: ${name}, main thread`, unit: "ms" }],
        [`${key} frame`, { what: "  from the step to the painted picture, by the clock", unit: "ms" }],
      ],
    ),
  ),
  rounds: 1,
  browser: true,
  measure: async () => {
    const samples: Record<string, readonly number[]> = {};
    const note = (key: string, { all = [], frame = [] }: Samples): void => {
      samples[`${key} all`] = all;
      samples[`${key} frame`] = frame;
    };
    for (const name of NAMES) note(name, await peerStepped(name, count));
    note("explorer", await explorerStepped(count));
    return samples;
  },
});
