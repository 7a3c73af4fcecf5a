/** The figures of all commits beside each other. */
import { quantile } from "./quantile";
import type { Line, Samples } from "./row";

export interface TableRow extends Line {
  /** By the name of the commit; none where it cannot do the work. */
  readonly samples: ReadonlyMap<string, Samples[string]>;
}

const WIDTHS = { what: 66, figure: 24 } as const;

export const headOf = (commits: readonly string[]): string =>
  [
    "median / 95th percentile".padEnd(WIDTHS.what),
    ...commits.map((commit) => commit.padStart(WIDTHS.figure)),
    "target",
  ].join("  ");

export const lineOf = ({ samples, ...line }: TableRow, commits: readonly string[]): string =>
  [
    line.what.padEnd(WIDTHS.what),
    ...commits.map((commit) => figureOf(samples.get(commit) ?? [], line).padStart(WIDTHS.figure)),
    line.target === undefined ? "" : `≤ ${line.target} ${line.unit}`,
  ]
    .join("  ")
    .trimEnd();

/** @example "16.12 / 22.80 ms n 48" */
function figureOf(samples: Samples[string], { unit, limit }: Line): string {
  const values = samples.filter((value) => value !== null);
  if (values.length < samples.length) return `not done in ${limit} s`;
  if (values.length === 0) return "–";
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)].map((value) => value.toFixed(2));
  return values.length === 1 ? `${median} ${unit}` : `${median} / ${p95} ${unit} n ${values.length}`;
}
