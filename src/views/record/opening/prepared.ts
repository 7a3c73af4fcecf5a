import type { Pieces } from "../../../record/pieces";
import { joiningPrepared, reportPrepared } from "./joining-steps";
import type { Reading } from "./reading";
import { isOpened } from "./reading";
import { isRough } from "./rough-steps";
import { ADDING, isOfTable, REPORT, stepAt, stepsOf, tablesPrepared } from "./steps";

/** All that is asked for when the step is drawn, piece by piece, so that it is known by then. */
export function* prepared(reading: Reading): Pieces<void> {
  yield* tablesPrepared(reading);
  if (isOfTable(reading.step) || !isOpened(reading)) return;
  yield* joiningPrepared(reading);
  if (leadsToReport(reading)) yield* reportPrepared(reading);
}

const leadsToReport = (reading: Reading): boolean =>
  reading.step.startsWith(ADDING) ||
  reading.step === REPORT ||
  (isRough(reading.step) && stepAt(stepsOf(reading), reading.step)?.kind === "report");
