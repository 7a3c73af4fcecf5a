/**
 * `npm run test:attack [-- part…]`: hostile input in thousands, and long use, on the built pages under the documented policy. Without
 * parts all of them; `SHARE=0.1` tries a tenth, `SEED=7` others.
 */
import { begun } from "./bench";
import { PARTS } from "./parts";

const SEED = Number(process.env["SEED"] ?? 12);
const SHARE = Number(process.env["SHARE"] ?? 1);
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`Expected some of ${Object.keys(PARTS).join(", ")}; found ${unknown.join(", ")}`);
  process.exit(2);
}

const bench = await begun(SEED, SHARE);
let failed = false;
console.log(`seed ${SEED}${SHARE === 1 ? "" : `, ${SHARE} of all`}`);
try {
  for (const [name, { shows, attack }] of Object.entries(PARTS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const start = performance.now();
    const { faults, figures } = await attack(bench);
    const thrown = bench.thrown.splice(0).map((message) => `thrown: ${message}`);
    const wrong = [...faults, ...thrown];
    failed ||= wrong.length > 0;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `\n${name}: ${wrong.length === 0 ? shows : `NOT that ${shows}`}\n    ${figures}; ${seconds} s in all`,
    );
    for (const each of wrong.slice(0, 10)) console.log(`    ${each}`);
  }
} finally {
  await bench.end();
}
process.exitCode = failed ? 1 : 0;
