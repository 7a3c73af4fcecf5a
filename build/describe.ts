/** Writes what others read of the parameters, attributes, events and formats; the unit tests say whether it is up to date. */
import { writeFileSync } from "node:fs";
import { describedFiles } from "./described-files";

for (const [path, text] of describedFiles()) writeFileSync(path, text);
