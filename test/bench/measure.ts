/** Measures one row in the folder in which it is run, and writes the samples as JSON: `tsx test/bench/measure.ts rows/step.ts`. */
import type { Row } from "./row";

const [path] = process.argv.slice(2);
const { default: row } = (await import(`./${path}`)) as { readonly default: Row };
process.stdout.write(`\n${JSON.stringify(await row.measure())}\n`);
process.exit(0);
