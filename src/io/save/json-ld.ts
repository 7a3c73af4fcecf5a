import { grouped } from "../../record/grouped";
import type { PartnershipRecord } from "../../record/record";
import type { Resource, Value } from "./linked-data/resource";
import { PREFIXES } from "./linked-data/resource";
import { resourcesOf } from "./linked-data/resources-of-record";

/** The record as JSON-LD 1.1, with its context inside: the same that is said in Turtle. */
export const jsonLdOf = (record: PartnershipRecord): string =>
  JSON.stringify({ "@context": PREFIXES, "@graph": resourcesOf(record).map(nodeOf) }, null, 2);

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
