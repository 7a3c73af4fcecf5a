import { grouped } from "../record/grouped";
import { getOrThrow, organizationsById } from "../record/links";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import { mentionWithLaterName } from "./later-name";
import { mentionOf, say } from "./sentence";
import type { Statement } from "./statement";
import { unsaid } from "./statement";

const namedBy = perRecord(({ organizations }) => grouped(organizations, ({ may_be_id }) => [may_be_id]));

function othersThatMayBe(record: PartnershipRecord, id: string): readonly string[] {
  const { may_be_id } = getOrThrow(organizationsById(record), id);
  const others = [
    ...(may_be_id === undefined ? [] : [may_be_id]),
    ...(namedBy(record).get(id) ?? []).map((body) => body.id),
  ];
  return [...new Set(others)];
}

/** The same where the body has not been named before. */
export const doubtsNaming = (record: PartnershipRecord, id: string): readonly Statement[] =>
  othersThatMayBe(record, id).map((other) =>
    unsaid(say`no report says whether ${mentionOf(record, id)} is ${mentionWithLaterName(record, other)}`),
  );

/** Of two bodies that may be one, and of which no report says whether they are: a register lists each by itself. */
export function doubtsOn(record: PartnershipRecord, id: string): readonly Statement[] {
  return othersThatMayBe(record, id).map((other) =>
    unsaid(say`no report says whether ${mentionWithLaterName(record, other)} is the same body`),
  );
}
