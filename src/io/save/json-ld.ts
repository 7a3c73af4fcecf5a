import { grouped } from "../../record/grouped";
import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Resource, Value } from "./linked-data/resource";
import { PREFIXES } from "./linked-data/resource";
import { resourcesTold } from "./linked-data/resources-of-record";

/** The record as JSON-LD 1.1, with its context inside: the same that is said in Turtle. */
export const jsonLdOf = (record: PartnershipRecord): string => atOnce(jsonLdWritten(record));

/** The same, piece by piece. */
export function* jsonLdWritten(record: PartnershipRecord): Pieces<string> {
  const nodes = yield* flatMapped(yield* resourcesTold(record), (resource) =>
    indented(nodeOf(resource), "    "),
  );
  return `{\n  "@context": ${indented(PREFIXES, "  ")},\n  "@graph": [\n    ${nodes.join(",\n    ")}\n  ]\n}`;
}

/** No text in it has a line break that is not escaped. @param by before each line but the first */
const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`);

const nodeOf = ({ iri, types, properties }: Resource) => ({
  "@id": iri,
  ...(types.length > 0 && { "@type": types }),
  ...Object.fromEntries(
    [...grouped(properties, ([name]) => [name])].map(([name, all]) => [
      name,
      all.map(([, value]) => objectOf(value)),
    ]),
  ),
});

function objectOf(value: Value) {
  if ("iri" in value) return { "@id": value.iri };
  const { text, datatype } = value;
  return datatype === undefined ? text : { "@value": text, "@type": datatype };
}
