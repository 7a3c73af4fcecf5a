/** The record as linked data: W3C ORG with its change events, PROV for the evidence, SKOS and Dublin Core for names, words and dates. */
import type { Cited } from "../../../record/cited";
import { citedBy, detailsOf } from "../../../record/cited";
import { disputedIn } from "../../../record/disputed";
import { isOfFuture } from "../../../record/evidence";
import type { Pieces } from "../../../record/pieces";
import { flatMapped } from "../../../record/pieces";
import type { CollectionName, Item, PartnershipRecord } from "../../../record/record";
import { COLLECTION_NAMES } from "../../../record/record";
import type { Relation } from "../../../record/shape";
import type { Properties, Resource } from "./resource";
import { dateValue, iriOfItem, iriOfWord, plainValue, textValue } from "./resource";
import { TELLINGS } from "./telling";
import { wordsOf } from "./words-of-record";

export function* resourcesTold(record: PartnershipRecord): Pieces<readonly Resource[]> {
  const items = COLLECTION_NAMES.flatMap((name) => record[name].map((item: Item) => ({ name, item })));
  const words = wordsOf(record);
  yield;
  return [
    datasetOf(record),
    ...words,
    ...(yield* flatMapped(items, ({ name, item }) => resourcesOfItem(name, item))),
    ...record.relations.filter(isToldAsThere).map(directly),
  ];
}

const datasetOf = ({ title, years: { first, last } }: PartnershipRecord): Resource => ({
  iri: iriOfWord("record", title),
  types: ["dctype:Dataset"],
  properties: [
    ["dcterms:title", textValue(title)],
    ["dcterms:temporal", dateValue(`${first}/${last}`)],
  ],
});

/** The item, the parts of it that have evidence of their own, and each paragraph as it is cited. */
function resourcesOfItem(collection: CollectionName, item: Item): readonly Resource[] {
  const cited = citedBy(item);
  const parts = partsOf(item);
  const own: Resource = {
    iri: iriOfItem(item.id),
    types: TELLINGS[collection].types,
    properties: [
      ...propertiesOf(collection, item),
      ...parts.map(({ name, path }) => [name, { iri: iriOfItem(item.id, path) }] as const),
      ...derivedFrom(item, cited, null),
    ],
  };
  return [
    own,
    ...parts.map(({ path, type, properties }) => ({
      iri: iriOfItem(item.id, path),
      types: [type],
      properties: [...properties, ...derivedFrom(item, cited, path)],
    })),
    ...cited.map((each) => citationOf(item, each)),
  ];
}

function propertiesOf(collection: CollectionName, item: Item): Properties {
  const { fields } = TELLINGS[collection];
  return Object.entries(item).flatMap(([name, value]: [string, unknown]): Properties => {
    const telling = fields[name];
    if (telling) return telling(value);
    return name === "id" || !isPlain(value) ? [] : [[`pe:${asTerm(name)}`, plainValue(value)]];
  });
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/** @example asTerm("is_class") // "isClass" */
const asTerm = (field: string): string => field.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const partsOf = (item: Item) => [
  ...detailsOf(item).map(({ label, value }, index) => ({
    name: "pe:detail",
    path: `details.${index}`,
    type: "pe:Detail",
    properties: [
      ["rdfs:label", textValue(label)],
      ["rdf:value", textValue(value)],
    ] satisfies Properties,
  })),
  ...disputedIn(item).map(({ field, value }, index) => ({
    name: "pe:disputed",
    path: `disputed.${index}`,
    type: "pe:Disputed",
    properties: [
      ["pe:field", textValue(field)],
      ["rdf:value", dateValue(value)],
    ] satisfies Properties,
  })),
];

const derivedFrom = (item: Item, cited: readonly Cited[], part: string | null): Properties =>
  cited
    .filter((each) => each.part === part)
    .map(({ field }) => ["prov:wasDerivedFrom", { iri: iriOfItem(item.id, field) }]);

/** A paragraph of a document, with what it says of the item. */
function citationOf(item: Item, { source, field }: Cited): Resource {
  const { document_id, date, note, kept: _kept, ...rest } = source;
  return {
    iri: iriOfItem(item.id, field),
    types: ["prov:Entity", "pe:Citation"],
    properties: [
      ["prov:hadPrimarySource", { iri: iriOfItem(document_id) }],
      ...Object.entries(rest)
        .filter((entry): entry is [string, string | number | boolean] => isPlain(entry[1]))
        .map(([name, value]) => [`pe:${asTerm(name)}`, plainValue(value)] as const),
      ...(date === undefined ? [] : [["dcterms:date", dateValue(date)] as const]),
      ...(note === undefined ? [] : [["rdfs:comment", textValue(note)] as const]),
    ],
  };
}

const isToldAsThere = ({ sources }: Relation): boolean => !sources.every(isOfFuture);

/** ORG joins two bodies without saying since when, or by what evidence. */
const directly = ({ type, from_id, to_id }: Relation): Resource => ({
  iri: iriOfItem(from_id),
  types: [],
  properties: [[type === "reports_to" ? "org:reportsTo" : "org:linkedTo", { iri: iriOfItem(to_id) }]],
});
