import type { Parsed } from "../src/record/parse";
import { parseRecord } from "../src/record/parse";
import type { CollectionName, PartnershipRecord } from "../src/record/record";
import type { RecordFile } from "../src/record/record-file";
import type { Manifest } from "../src/record/shape";
import { faultInWords } from "./fault-in-words";

type Fields = Readonly<Record<string, unknown>>;
export type Part = Partial<Record<CollectionName, readonly Fields[]>>;

export const SMALL_MANIFEST: Manifest = {
  title: "A small town",
  period: "2009/2014",
  default_area: "town",
  parts: [
    { path: "areas.json", area_id: "shire" },
    { path: "town.json", area_id: "town" },
  ],
};

const said = (says: string, date?: string): Fields => ({
  document_id: "report-2010",
  locator: "1.1",
  says,
  date,
});
const EXISTING = [said("existing")];

const AREAS: Part = {
  areas: [
    { id: "shire", name: "Shire" },
    { id: "town", name: "Town", parent_id: "shire" },
  ],
};

/** One council, its partnership with a board, a class with one named member, a body that was replaced, and one planned. */
const TOWN: Part = {
  documents: [
    {
      id: "report-2010",
      title: "Partnerships of the town",
      publisher_id: "town-council",
      date: "2010-07-05",
    },
    { id: "report-2012", title: "Partnerships again", publisher_id: "town-council", date: "2012-03-01" },
  ],
  organizations: [
    body("town-council", "Town Council", "council", { theme: "council" }),
    body("town-partnership", "Town Partnership", "partnership", { theme: "overarching" }),
    body("town-board", "Town Partnership Board", "sub-group", {
      theme: "overarching",
      parent_id: "town-partnership",
    }),
    body("safety-partnerships", "Safety Partnerships", "partnership", {
      theme: "safety",
      is_class: true,
      count: 2,
    }),
    body("north-safety", "North Safety Partnership", "partnership", {
      theme: "safety",
      class_id: "safety-partnerships",
    }),
    body("health-trust", "Health Trust", "health", {}),
    body("old-forum", "Old Forum", "partnership", { theme: "overarching", sources: [said("historic")] }),
    body("new-board", "New Board", "partnership", { theme: "health", sources: [said("planned")] }),
  ],
  persons: [{ id: "ann", name: "Ann Smith", sources: EXISTING }],
  posts: [
    {
      id: "chair",
      label: "Chair",
      organization_id: "town-partnership",
      on_behalf_of_id: "town-council",
      sources: EXISTING,
    },
  ],
  memberships: [
    {
      id: "ann-chairs",
      person_id: "ann",
      organization_id: "town-partnership",
      post_id: "chair",
      on_behalf_of_id: "town-council",
      sources: EXISTING,
    },
    {
      id: "trust-sits",
      member: { "@type": "Organization", id: "health-trust" },
      organization_id: "town-partnership",
      sources: EXISTING,
    },
  ],
  relations: [
    {
      id: "north-reports",
      type: "reports_to",
      from_id: "north-safety",
      to_id: "town-partnership",
      sources: EXISTING,
    },
  ],
  change_events: [
    {
      id: "forum-replaced",
      type: "replaced",
      date: "2009-05",
      certainty: "happened",
      original_organization_ids: ["old-forum"],
      resulting_organization_ids: ["town-partnership"],
      label: "The Town Partnership replaced the Old Forum",
      sources: EXISTING,
    },
  ],
  contributions: [
    {
      id: "council-pays",
      from_id: "town-council",
      to_id: "town-partnership",
      amount: 5000,
      currency: "GBP",
      certainty: "happened",
      sources: EXISTING,
    },
  ],
};

function body(id: string, name: string, classification: string, more: Fields): Fields {
  const article = classification === "council" ? {} : { article: "the" };
  return { id, name, ...article, classification, area_id: "town", sources: EXISTING, ...more };
}

/** As it would be read from a file: what is undefined is not there. */
const asRead = (part: Part): unknown => JSON.parse(JSON.stringify(part));

const changed = (part: Part, changes: Readonly<Record<string, Fields>>): Part =>
  Object.fromEntries(
    Object.entries(part).map(([name, items]) => [
      name,
      items.map((item) => ({ ...item, ...changes[String(item["id"])] })),
    ]),
  );

/**
 * The small record with some fields of some items changed, and with more items in a third file.
 * @example readSmall({ "town-board": { parent_id: "nowhere" } })
 */
export function readSmall(
  changes: Readonly<Record<string, Fields>> = {},
  more: Part = {},
  manifest: Manifest = SMALL_MANIFEST,
): Parsed {
  const files: readonly RecordFile[] = [
    { path: "areas.json", content: asRead(changed(AREAS, changes)) },
    { path: "town.json", content: asRead(changed(TOWN, changes)) },
    { path: "more.json", content: asRead(more) },
  ];
  return parseRecord(manifest, files);
}

/** Each fault in words, as it is shown to whoever keeps the record; but what only cannot be without another is no fault of its own. */
export const faultsOf = (
  changes: Readonly<Record<string, Fields>> = {},
  more: Part = {},
): readonly string[] =>
  readSmall(changes, more)
    .faults.filter(({ because }) => because === undefined)
    .map(faultInWords);

export function smallRecord(
  changes: Readonly<Record<string, Fields>> = {},
  more: Part = {},
): PartnershipRecord {
  const { record, faults } = readSmall(changes, more);
  if (!record || faults.length > 0) throw new Error(faults.map(faultInWords).join("\n"));
  return record;
}

/** An item of evidence that says so much, of the day of its report or of another. */
export const source = said;

/** A change event of the small record. */
export const event = (
  id: string,
  type: string,
  from: readonly string[],
  to: readonly string[],
  more: Fields = {},
) => ({
  id,
  type,
  certainty: "happened",
  original_organization_ids: from,
  resulting_organization_ids: to,
  label: `${from.join(" and ")} ${type} ${to.join(" and ")}`,
  sources: EXISTING,
  ...more,
});
