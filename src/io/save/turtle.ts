import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Resource, Value } from "./linked-data/resource";
import { PREFIXES } from "./linked-data/resource";
import { resourcesTold } from "./linked-data/resources-of-record";

/** The record as RDF 1.1 Turtle: W3C ORG, PROV, SKOS and Dublin Core, and terms of our own where they have none. */
export const turtleOf = (record: PartnershipRecord): string => atOnce(turtleWritten(record));

/** The same, piece by piece. */
export function* turtleWritten(record: PartnershipRecord): Pieces<string> {
  return [
    ...Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`),
    "",
    ...(yield* flatMapped(yield* resourcesTold(record), resourceText)),
    "",
  ].join("\n");
}

function resourceText({ iri, types, properties }: Resource): string {
  const lines = [
    ...(types.length === 0 ? [] : [`a ${types.join(", ")}`]),
    ...properties.map(([name, value]) => `${name} ${valueText(value)}`),
  ];
  return `<${iri}> ${lines.join(" ;\n  ")} .`;
}

function valueText(value: Value): string {
  if ("iri" in value) return `<${value.iri}>`;
  const { text, datatype } = value;
  const literal = `"${escaped(text)}"`;
  if (datatype === undefined) return literal;
  return `${literal}^^${datatype.startsWith("urn:") ? `<${datatype}>` : datatype}`;
}

/** What may not stand in a short string as it is, and what an editor would not show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are sought
const ODD = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(ODD, (letter) =>
    letter === '"' || letter === "\\"
      ? `\\${letter}`
      : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
