import type { PartnershipRecord } from "../record/record";
import { successionsFrom, successionsTo } from "./succession";

/** All that the body came from, however far back, by whatever certainty; without the body itself. */
export const ancestorsOf = (record: PartnershipRecord, id: string): ReadonlySet<string> =>
  reached(id, (each) => successionsTo(record, each).map(({ from }) => from));

/** All that came of the body. */
export const descendantsOf = (record: PartnershipRecord, id: string): ReadonlySet<string> =>
  reached(id, (each) => successionsFrom(record, each).map(({ to }) => to));

/** The body with its whole ancestry and descent. */
export const kinOf = (record: PartnershipRecord, id: string): ReadonlySet<string> =>
  new Set([id, ...ancestorsOf(record, id), ...descendantsOf(record, id)]);

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
