import type { PartnershipRecord } from "../record/record";
import { generationsOf } from "./generations";
import { successionsFrom, successionsTo } from "./succession";

export interface Descent {
  readonly id: string;
  /** The nearest of those that it came from; null for a first one. */
  readonly after: string | null;
}

/** The given bodies, each behind those that it came from, otherwise in the given order. */
export function inOrderOfDescent(record: PartnershipRecord, ids: readonly string[]): readonly Descent[] {
  const among = new Set(ids);
  const before = (id: string) =>
    fewer(
      successionsTo(record, id).map(({ from }) => from),
      among,
    );
  const after = (id: string) =>
    fewer(
      successionsFrom(record, id).map(({ to }) => to),
      among,
    );
  const generations = generationsOf(ids, { before, after });
  const generation = (id: string): number => generations.get(id) ?? 0;
  return ids
    .toSorted((a, b) => generation(a) - generation(b))
    .map((id) => {
      const older = before(id).filter((from) => generation(from) < generation(id));
      const [nearest] = older.toSorted((a, b) => generation(b) - generation(a));
      return { id, after: nearest ?? null };
    });
}

/** Each once, as two changes may join the same two bodies. */
const fewer = (ids: readonly string[], among: ReadonlySet<string>): readonly string[] =>
  [...new Set(ids)].filter((id) => among.has(id));
