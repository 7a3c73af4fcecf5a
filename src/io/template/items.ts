/** Items of the record from their rows. */
import type { Fault } from "../../record/fault";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import type { Sheet } from "../sheets/column";
import { cellsOf } from "./cells-of-item";
import { withDefaults } from "./defaults";
import type { Draft } from "./drafts";
import { paragraphOf, withSays } from "./evidence";
import { keyOfPlace } from "./fault-cells";
import { fieldsOf } from "./item-fields";
import type { Reading } from "./reading";
import { renamedIn, renamingSlips } from "./renaming-cells";
import { planOf } from "./sheet-plan";
import type { SheetRow } from "./sheet-row";
import { placeOf, textOf } from "./sheet-row";
import { missingOf, slipOf } from "./slip";

/** Those that were read, in the order of the sheets. */
export interface Items {
  readonly roughs: Rough[];
  /** Of documents, by id. */
  readonly dates: Map<string, string>;
  /** Of a file that is a document itself. */
  readonly asAt: string;
}

/** Adds the item of a draft, unless a slip leaves it out, which is told. */
export function itemOf(draft: Draft, reading: Reading, items: Items): void {
  const { faults } = reading.notes;
  const before = faults.length;
  const [first] = draft.rows;
  faults.push(...missingIn(draft), ...memberSlips(draft), ...renamingSlips(draft, reading));
  if (faults.slice(before).some(({ field, weight }) => weight === "left-out" && ENDS_OF_RENAMING.has(field)))
    return;
  const fields = withNewNames(draft, fieldsOf(draft, reading), reading);
  const paragraphs = rowsWithEvidence(draft).flatMap((row) =>
    paragraphOf(row, reading).map((each) => ({ row, each })),
  );
  if (hasEvidence(first.sheet) && paragraphs.length === 0) leaveOut(faults, before);
  if (faults.slice(before).some(({ weight }) => weight === "left-out")) return;
  const { file } = first;
  const { collection } = first.sheet;
  const rough: Rough = { file, collection, place: placeOf(first), fields };
  const dateOf = (id: string): string => items.dates.get(id) ?? items.asAt;
  const [source] = paragraphs;
  const written = source && (textIn(source.each, "date") ?? dateOf(String(source.each["document_id"])));
  const whole = withDefaults(rough, written, reading, renamedIn(draft, reading));
  const sources = paragraphs.map(({ each }) => withSays(whole, each, dateOf));
  items.roughs.push({ ...whole, fields: { ...whole.fields, ...(hasEvidence(first.sheet) && { sources }) } });
  if (collection === "documents") items.dates.set(draft.id, textIn(fields, "date") ?? items.asAt);
  reading.notes.cells.set(
    keyOfPlace(rough),
    cellsOf(
      draft,
      paragraphs.map(({ row }) => row),
    ),
  );
}

/** A name that is told as a slip shall not make a body. */
const ENDS_OF_RENAMING: ReadonlySet<string> = new Set([
  "original_organization_ids",
  "resulting_organization_ids",
]);

/** What a body is called since its last renaming, and what it was called before. */
function withNewNames(draft: Draft, fields: Fields, reading: Reading): Fields {
  const { collection } = draft.rows[0].sheet;
  const renamed = collection === "organizations" ? reading.names.newNames.get(draft.id) : undefined;
  if (!renamed) return fields;
  const own = (fields["other_names"] as readonly Fields[] | undefined) ?? [];
  const others = [...own, ...renamed.others];
  return { ...fields, name: renamed.name, ...(others.length > 0 && { other_names: others }) };
}

/** What is wrong with the documents of an item leaves it out, where no other of its rows names one. */
function leaveOut(faults: Fault[], from: number): void {
  const own = faults.splice(from);
  faults.push(
    ...own.map((fault) => (fault.field === DOCUMENT ? { ...fault, weight: "left-out" as const } : fault)),
  );
}

const DOCUMENT = "sources.document_id";

/** A further row may only add to a list; where none names a document, the first has to answer for it. */
function rowsWithEvidence({ rows }: Draft): readonly SheetRow[] {
  const { evidence } = planOf(rows[0].sheet);
  const told = rows.filter((row) => evidence.some((column) => row.cells.has(column)));
  return told.length > 0 ? told : [rows[0]];
}

const hasEvidence = (sheet: Sheet): boolean => planOf(sheet).evidence.length > 0;

/** Cells without which there is no item, and in no row of it is anything in them. */
const missingIn = ({ rows }: Draft) =>
  planOf(rows[0].sheet)
    .needed.filter((column) => !rows.some((row) => row.cells.has(column)))
    .map((column) => slipOf(rows[0], column, missingOf(column), "left-out"));

/** A member is somebody, or a body. */
function memberSlips({ rows }: Draft): readonly Fault[] {
  const [first] = rows;
  const [person, body] = ["person_id", "member.id"].map((field) => planOf(first.sheet).byField.get(field));
  if (first.sheet.collection !== "memberships" || !person || !body) return [];
  const [hasPerson, hasBody] = [person, body].map((column) => rows.some((row) => row.cells.has(column)));
  if (hasPerson !== hasBody) return [];
  return [
    hasPerson
      ? slipOf(
          first,
          body,
          { expected: `nothing, as ${textOf(first, person)} stands in the column ${person.heading}` },
          "left-out",
        )
      : slipOf(first, person, { expected: `a name, or one in the column ${body.heading}` }, "left-out"),
  ];
}
