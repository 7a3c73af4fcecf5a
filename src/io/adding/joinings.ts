/** What the reader decided of candidates: data, from which the joined record is made anew, so that it can be taken apart again. */
import * as z from "zod/mini";
import { components } from "../../record/components";
import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { Item, PartnershipRecord } from "../../record/record";
import { oneOfEach } from "./once";
import { sideBySide } from "./side-by-side";
import { wholeBodies, wholePeople } from "./whole-entities";
import type { NewIds } from "./with-new-ids";
import { withEachItem, withNewReferences } from "./with-new-ids";

export const joiningShape = z.readonly(
  z.strictObject({
    ids: z.readonly(z.tuple([z.string(), z.string()])),
    answer: z.enum(["same", "apart", "unsure"]),
  }),
);

/** Two ids of records side by side, and whether they are one: who is not sure leaves them apart. */
export type Joining = z.infer<typeof joiningShape>;

/** Both records as one, and what is the same in both joined. */
export const joined = (
  record: PartnershipRecord,
  added: PartnershipRecord,
  decisions: readonly Joining[],
): PartnershipRecord => withJoined(sideBySide(record, added).record, decisions);

/**
 * The first of those that are one, in the order of the record, has its id for all; nothing that another says is lost. The order of
 * the decisions does not matter.
 */
export const withJoined = (record: PartnershipRecord, decisions: readonly Joining[]): PartnershipRecord =>
  atOnce(joinedBy(record, decisions));

/** The same, piece by piece. */
export function* joinedBy(
  record: PartnershipRecord,
  decisions: readonly Joining[],
): Pieces<PartnershipRecord> {
  const ids = keptIds(record, decisions);
  if (ids.size === 0) return record;
  yield;
  const organizations = yield* wholeBodies(record, ids);
  const persons = yield* wholePeople(record, ids);
  const renamed = yield* withEachItem({ ...record, organizations, persons }, (name, item) => {
    const named: Item = withNewReferences(name, item as never, ids);
    return isOfItself(named) ? null : named;
  });
  const bodies = yield* flatMapped(renamed.organizations, withoutItself);
  return oneOfEach({ ...renamed, organizations: bodies }, record);
}

/** The id that each of the others goes by. */
function keptIds(record: PartnershipRecord, decisions: readonly Joining[]): NewIds {
  const places = new Map(
    [...record.organizations, ...record.persons].map(({ id }, index) => [id, index] as const),
  );
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const same = decisions.filter(({ ids, answer }) => answer === "same" && ids.every((id) => places.has(id)));
  const groups = components(same, ({ ids }) => ids).map((group) =>
    [...new Set(group.flatMap(({ ids }) => ids))].toSorted((a, b) => placeOf(a) - placeOf(b)),
  );
  return new Map(groups.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)));
}

/** Nothing is part of itself, or of the class that it is; nor may it be itself. */
function withoutItself<Body extends PartnershipRecord["organizations"][number]>(body: Body): Body {
  const { parent_id, class_id, may_be_id, ...rest } = body;
  if (![parent_id, class_id, may_be_id].includes(body.id)) return body;
  return {
    ...rest,
    ...(parent_id !== undefined && parent_id !== body.id && { parent_id }),
    ...(class_id !== undefined && class_id !== body.id && { class_id }),
    ...(may_be_id !== undefined && may_be_id !== body.id && { may_be_id }),
  } as Body;
}

/** A tie between two that turn out to be one. */
const isOfItself = (item: Item): boolean =>
  ("member" in item && item.member?.id === item.organization_id) ||
  ("from_id" in item && item.from_id === item.to_id);
