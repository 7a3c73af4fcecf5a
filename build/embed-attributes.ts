import { FRAME_ATTRIBUTES, LOOK_ATTRIBUTES } from "../src/embed/attributes";
import { MEANINGS } from "../src/embed/parameters";
import { FIELDS, PARAMETERS, textOf } from "../src/store/parameters";
import type { AttributeInWords } from "./embed-words";
import { OWN_ATTRIBUTES } from "./embed-words";

export interface Attribute extends AttributeInWords {
  readonly name: string;
}

/** The parameters of the address, each an attribute of the custom element. */
export const PARAMETERS_IN_WORDS: readonly Attribute[] = PARAMETERS.map((parameter) => ({
  name: parameter.name,
  meaning: MEANINGS[parameter.name],
  values: parameter.form.values,
  opening: textOf(parameter, FIELDS[parameter.key].opening) || null,
}));

export const ATTRIBUTES_IN_WORDS: readonly Attribute[] = [
  ...PARAMETERS_IN_WORDS,
  ...[...FRAME_ATTRIBUTES, ...LOOK_ATTRIBUTES].map((name) => ({ name, ...OWN_ATTRIBUTES[name] })),
];

/** @example typeOf(…) // '"auto" | "light" | "dark"' */
export const typeOf = ({ values }: AttributeInWords): string =>
  values?.map((value) => JSON.stringify(value)).join(" | ") ?? "string";
