import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import { MANIFEST } from "../record/record-file";

/** A record that no check refused, and with which the explorer cannot do: told like any other fault, not waited for. */
export const thrownInOpening = (error: unknown): Fault =>
  faultOfFile(MANIFEST, "a record that can be opened", String(error));
