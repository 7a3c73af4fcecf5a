/**
 * How long the explorer takes, and how large it is. Measures; judges nothing.
 *
 *     npm run bench                          all of it
 *     npm run bench -- --against HEAD~1      in turns with another commit, in one table
 *     npm run bench -- --only step           one section, or one file of rows/
 *     npm run bench -- --peers               beside other libraries that draw graphs
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Checkout } from "./checkout";
import { bundle, checkoutOf, TODAY } from "./checkout";
import type { Row, Samples } from "./row";
import { headOf, lineOf } from "./table";

const { values: asked } = parseArgs({
  options: {
    against: { type: "string" },
    only: { type: "string", multiple: true },
    peers: { type: "boolean", default: false },
  },
});
/** Its rows take minutes, and say nothing of one's own change. */
const PEERS = "peers";
const USUAL_ROUNDS = 2;
/** Of one process, in bytes. */
const MOST_TOLD = 64_000_000;

interface NamedRow {
  readonly path: string;
  readonly row: Row;
}

const isAsked = ({ path, row: { section } }: NamedRow): boolean => {
  const only = [...(asked.only ?? []), ...(asked.peers ? [PEERS] : [])];
  return only.length === 0 ? section !== PEERS : only.some((name) => [section, path].includes(name));
};

async function rowsAsked(): Promise<readonly NamedRow[]> {
  const files = readdirSync(new URL("rows/", import.meta.url)).filter((file) => file.endsWith(".ts"));
  const rows = files.sort().map(async (file) => {
    const { default: row } = (await import(`./rows/${file}`)) as { readonly default: Row };
    return { path: file.replace(/\.ts$/, ""), row };
  });
  const named = (await Promise.all(rows)).filter(isAsked);
  return named.toSorted((a, b) => a.row.section.localeCompare(b.row.section));
}

/** Empty, and told, where the commit cannot do it. */
function samplesOf({ path }: NamedRow, { name, folder }: Checkout): Samples {
  try {
    const told = execFileSync("npx", ["tsx", "test/bench/measure.ts", `rows/${path}.ts`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: MOST_TOLD,
    });
    return JSON.parse(told.trim().split("\n").at(-1) ?? "{}") as Samples;
  } catch (error) {
    const told = String((error as { readonly stderr?: unknown }).stderr ?? error);
    console.error(`${path} in ${name}: ${told.split("\n").find((line) => line.includes("Error")) ?? told}`);
    return {};
  }
}

/** In turns, each first in every other round: so whatever else the machine is busy with meets both. */
function measured(named: NamedRow, checkouts: readonly Checkout[]): ReadonlyMap<string, readonly Samples[]> {
  const samples = new Map(checkouts.map(({ name }) => [name, [] as Samples[]]));
  for (let round = 0; round < (named.row.rounds ?? USUAL_ROUNDS); round++)
    for (const checkout of round % 2 === 0 ? checkouts : checkouts.toReversed())
      samples.get(checkout.name)?.push(samplesOf(named, checkout));
  return samples;
}

const rows = await rowsAsked();
const checkouts = [...(asked.against === undefined ? [] : [checkoutOf(asked.against)]), TODAY];
if (rows.some(({ row }) => row.browser)) for (const checkout of checkouts) bundle(checkout);
const names = checkouts.map(({ name }) => name);
const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(" ");
console.log(
  `${cpus().length} processors, ${cpus()[0]?.model.trim()}; Node ${process.version}; load ${load()}\n`,
);
console.log(headOf(names));
for (const named of rows) {
  const samples = measured(named, checkouts);
  for (const [key, line] of Object.entries(named.row.lines)) {
    const ofLine = [...samples].map(([name, all]) => [name, all.flatMap((each) => each[key] ?? [])] as const);
    console.log(lineOf({ ...line, samples: new Map(ofLine) }, names));
  }
}
console.log(`\nload ${load()}`);
