import type { PartnershipRecord } from "../record/record";
import type { Succession } from "./succession";
import { successionsFrom, successionsTo } from "./succession";

export interface Kinship {
  /** Whether what only passed functions, projects or money on counts as well. */
  readonly withTransfers: boolean;
}

const BY_SUCCESSION: Kinship = { withTransfers: false };

/** All that the body came from, however far back, by whatever certainty; without the body itself. */
export const ancestorsOf = (
  record: PartnershipRecord,
  id: string,
  kinship = BY_SUCCESSION,
): ReadonlySet<string> =>
  reached(id, (each) =>
    successionsTo(record, each)
      .filter(isKin(kinship))
      .map(({ from }) => from),
  );

/** All that came of the body. */
export const descendantsOf = (
  record: PartnershipRecord,
  id: string,
  kinship = BY_SUCCESSION,
): ReadonlySet<string> =>
  reached(id, (each) =>
    successionsFrom(record, each)
      .filter(isKin(kinship))
      .map(({ to }) => to),
  );

/** The body with its whole ancestry and descent. */
export const kinOf = (record: PartnershipRecord, id: string, kinship = BY_SUCCESSION): ReadonlySet<string> =>
  new Set([id, ...ancestorsOf(record, id, kinship), ...descendantsOf(record, id, kinship)]);

/** Who takes over a task is not thereby of the family. */
const isKin =
  ({ withTransfers }: Kinship) =>
  ({ event }: Succession): boolean =>
    withTransfers || event.type !== "transferred";

function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [...next(start)];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === start || found.has(id)) continue;
    found.add(id);
    ahead.push(...next(id));
  }
  return found;
}
