import { nearestName } from "../embed/nearest-name";
import type { PartnershipRecord } from "../record/record";

/** How a value is told in an address: text ↔ value. What is null is never told. */
export interface Form<Value> {
  /** All texts that there are; null where they depend on the record. */
  readonly values: readonly string[] | null;
  /** Null where there is nothing to tell. */
  readonly write: (value: Value) => string | null;
  /**
   * Undefined where the text is not understood.
   * @param soFar what the parameters before it have made of the value
   */
  readonly read: (record: PartnershipRecord, text: string, soFar: Value | null) => Value | null | undefined;
}

export const oneOf = <Value extends string>(values: readonly Value[]): Form<Value> => ({
  values,
  write: (value) => value,
  read: (_, text) => nearestName(text, values),
});

/** Said by one word, or not at all. */
export const oneWord = <Value>(word: string, value: Value, says: (value: Value) => boolean): Form<Value> => ({
  values: [word],
  write: (each) => (says(each) ? word : null),
  read: (_, text) => (nearestName(text, [word]) === word ? value : undefined),
});

/** Said by a word of its own either way: which of the two goes unsaid depends on the record. */
export const onOrOff: Form<boolean> = {
  values: ["on", "off"],
  write: (value) => (value ? "on" : "off"),
  read: (_, text) => {
    const meant = nearestName(text, ["on", "off"]);
    return meant === undefined ? undefined : meant === "on";
  },
};

/** @param said whether the word says that it is so, or that it is not */
export const flag = (word: string, said = true): Form<boolean> =>
  oneWord(word, said, (value) => value === said);
