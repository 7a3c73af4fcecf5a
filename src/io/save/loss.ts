import type { PartnershipRecord } from "../../record/record";
import type { Holding } from "./holdings";
import { HOLDINGS } from "./holdings";

/** Something of a record that a format cannot hold, or not as it is. */
export interface Loss {
  readonly holding: Holding;
  /** What becomes of it: of one, and of several. */
  readonly fate: readonly [one: string, many: string];
}

const LEFT_OUT = ["is left out", "are left out"] as const;

export const leftOut = (...names: readonly (keyof typeof HOLDINGS)[]): readonly Loss[] =>
  names.map((name) => ({ holding: HOLDINGS[name], fate: LEFT_OUT }));

/** @param one what becomes of one of it @param many of several */
export const changed = (name: keyof typeof HOLDINGS, one: string, many: string): Loss => ({
  holding: HOLDINGS[name],
  fate: [one, many],
});

/** Only what the record has. @example ["17 sums of money are left out."] */
export const lossesInWords = (record: PartnershipRecord, losses: readonly Loss[]): readonly string[] =>
  losses.flatMap(({ holding, fate }) => {
    const count = holding.count(record);
    if (count === 0) return [];
    const [noun, verb] = count === 1 ? [holding.one, fate[0]] : [holding.many, fate[1]];
    return [`${count.toLocaleString("en-GB")} ${noun} ${verb}.`];
  });

/** Of any record, for who has none at hand. @example "sums of money; dates that are not exact (stand as …)" */
export const lossesInBrief = (losses: readonly Loss[]): string =>
  losses
    .map(({ holding, fate }) => {
      const what = holding.many.replace(/,$/, "");
      return fate === LEFT_OUT ? what : `${what} (${fate[1]})`;
    })
    .join("; ");
