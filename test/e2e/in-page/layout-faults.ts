/** All that is wrong with how the page is laid out, as it is now. A bundle of this is evaluated in the page by `layout.ts`. */
import { clippers } from "./clip";
import { drawnElements } from "./drawn";
import { overlapsOf } from "./overlaps";
import { smallTargets } from "./targets";
import { faultsOf } from "./text-faults";
import { linesIn } from "./texts";
import { cutFields, sideways } from "./width-faults";

export function layoutFaults(): readonly string[] {
  // What lies behind a dialog is not for now.
  const root = document.querySelector("[role='dialog']") ?? document.body;
  const [isDrawn, around] = [drawnElements(), clippers()];
  const { faults, seen } = faultsOf(linesIn(root, isDrawn), around);
  return [
    ...new Set([
      ...sideways(root, isDrawn),
      ...faults,
      ...cutFields(root, isDrawn),
      ...overlapsOf(seen),
      ...smallTargets(root, isDrawn, around),
    ]),
  ];
}
