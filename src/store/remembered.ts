import type { PartnershipRecord } from "../record/record";

/** Enough for every year and some months; an explorer left open all day does not grow. */
const MOST_REMEMBERED = 64;

/** Remembers by a key that says all that the result depends on beside the record. */
export function remembered<Input, Result>(
  keyOf: (input: Input) => string,
  derive: (record: PartnershipRecord, input: Input) => Result,
) {
  const results = new WeakMap<PartnershipRecord, Map<string, Result>>();
  return (record: PartnershipRecord, input: Input): Result => {
    const ofRecord = results.get(record) ?? new Map<string, Result>();
    results.set(record, ofRecord);
    const key = keyOf(input);
    const known = ofRecord.get(key);
    if (known !== undefined) return known;
    const oldest = ofRecord.keys().next();
    if (ofRecord.size >= MOST_REMEMBERED && !oldest.done) ofRecord.delete(oldest.value);
    const fresh = derive(record, input);
    ofRecord.set(key, fresh);
    return fresh;
  };
}
