import { isObject } from "../../../record/entry";
import type { CollectionName } from "../../../record/record";
import { isUri } from "../uri";
import type { Properties } from "./resource";
import { dateValue, iriOfItem, iriOfWord, textValue } from "./resource";

/** What a field of an item says in linked data. @param value as the record's shape has it */
export type Telling = (value: unknown) => Properties;

const texts = (value: unknown): readonly string[] => [value].flat().map(String);
const things = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  [value].flat().filter(isObject);

const text =
  (name: string): Telling =>
  (value) =>
    texts(value).map((each) => [name, textValue(each)]);
const date =
  (name: string): Telling =>
  (value) =>
    texts(value).map((each) => [name, dateValue(each)]);
const item =
  (name: string): Telling =>
  (value) =>
    texts(value).map((id) => [name, { iri: iriOfItem(id) }]);
const word =
  (name: string, kind: string): Telling =>
  (value) =>
    texts(value).map((each) => [name, { iri: iriOfWord(kind, each) }]);

/** An address that is none is a text. */
const addressOf = (url: unknown): Properties =>
  isUri(url) ? [["rdfs:seeAlso", { iri: url }]] : texts(url).map((each) => ["pe:url", textValue(each)]);

const otherNames: Telling = (value) =>
  things(value).map(({ name }) => ["skos:altLabel", textValue(String(name))]);
/** ORG has the list that an identifier stands in as its datatype. */
const identifiers: Telling = (value) =>
  things(value).map(({ identifier, scheme }) => {
    const plain = textValue(String(identifier));
    return [
      "org:identifier",
      scheme === undefined ? plain : { ...plain, datatype: iriOfWord("scheme", String(scheme)) },
    ];
  });
const links: Telling = (value) => things(value).flatMap(({ url }) => addressOf(url));
const member: Telling = (value) => things(value).flatMap(({ id }) => item("org:member")(id));
const option: Telling = (value) =>
  things(value).flatMap(({ group, name }) => [
    ...text("pe:optionGroup")(group),
    ...text("pe:optionName")(name),
  ]);

const between = {
  start_date: date("schema:startDate"),
  start_edtf: date("schema:startDate"),
  end_date: date("schema:endDate"),
  end_edtf: date("schema:endDate"),
};
const NAMED = { name: text("skos:prefLabel"), other_names: otherNames, identifiers, links };

/** The types of each collection's items, and what their fields say; a field that is not here is a term of our own. */
export const TELLINGS: Readonly<
  Record<
    CollectionName,
    { readonly types: readonly string[]; readonly fields: Readonly<Record<string, Telling>> }
  >
> = {
  documents: {
    types: ["foaf:Document", "prov:Entity"],
    fields: {
      title: text("dcterms:title"),
      publisher_id: item("dcterms:publisher"),
      publisher: text("dcterms:publisher"),
      date: date("dcterms:issued"),
      covers: date("dcterms:temporal"),
      url: addressOf,
    },
  },
  areas: { types: ["dcterms:Location"], fields: { ...NAMED, parent_id: item("dcterms:isPartOf") } },
  organizations: {
    types: ["org:Organization"],
    fields: {
      ...NAMED,
      classification: word("org:classification", "classification"),
      parent_id: item("org:subOrganizationOf"),
      area_id: item("dcterms:spatial"),
      theme: word("dcterms:subject", "theme"),
      founding_date: date("schema:foundingDate"),
      founding_edtf: date("schema:foundingDate"),
      dissolution_date: date("schema:dissolutionDate"),
      dissolution_edtf: date("schema:dissolutionDate"),
      class_id: item("pe:oneOf"),
      may_be_id: item("pe:mayBe"),
      summary: text("dcterms:description"),
    },
  },
  persons: { types: ["foaf:Person"], fields: { ...NAMED, honorific_prefix: text("schema:honorificPrefix") } },
  posts: {
    types: ["org:Post"],
    fields: {
      label: text("skos:prefLabel"),
      role: word("org:role", "role"),
      organization_id: item("org:postIn"),
      on_behalf_of_id: item("opengov:onBehalfOf"),
      ...between,
    },
  },
  memberships: {
    types: ["org:Membership"],
    fields: {
      person_id: item("org:member"),
      member,
      organization_id: item("org:organization"),
      role: word("org:role", "role"),
      post_id: item("pe:post"),
      on_behalf_of_id: item("opengov:onBehalfOf"),
      ...between,
    },
  },
  relations: {
    types: ["pe:Relation"],
    fields: {
      type: word("dcterms:type", "relation"),
      from_id: item("pe:from"),
      to_id: item("pe:to"),
      ...between,
    },
  },
  change_events: {
    types: ["org:ChangeEvent", "prov:Activity"],
    fields: {
      type: word("dcterms:type", "change"),
      label: text("dcterms:title"),
      description: text("dcterms:description"),
      date: date("dcterms:date"),
      date_edtf: date("dcterms:date"),
      announced_date: date("dcterms:issued"),
      original_organization_ids: item("org:originalOrganization"),
      resulting_organization_ids: item("org:resultingOrganization"),
      continuing_organization_ids: item("pe:continuingOrganization"),
      option,
    },
  },
  contributions: {
    types: ["pe:Contribution"],
    fields: {
      from_id: item("pe:from"),
      to_id: item("pe:to"),
      period: date("dcterms:temporal"),
      purpose: text("dcterms:description"),
    },
  },
};
