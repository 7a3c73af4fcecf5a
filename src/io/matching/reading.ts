import type { CellPlace, Weight } from "../../record/fault";
import { shown } from "../../record/fault";
import { folded } from "../../record/find";
import type { CollectionName } from "../../record/record";
import type { Says } from "../../record/vocabulary";
import { fileDocumentId } from "../generous/file-document";
import { madeId } from "../generous/made-id";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { keyOfPlace } from "../template/fault-cells";
import { cellsOfRow } from "./cells-of-row";
import type { MatchedCell, MatchedRow } from "./matched-rows";
import type { Matching } from "./matching";
import { nameKey } from "./name-key";
import type { RegisterThemes } from "./register-themes";
import type { UnmatchedTable } from "./unmatched";

/** What is called so is drawn as a council, and that is told. */
const COUNCIL = /\bCouncil$/;

/** One table on its way to items of the record, with what is gathered for all its rows. */
export class Reading {
  readonly documentId: string;
  readonly made: Rough[] = [];
  private readonly ids = new Set<string>();
  private readonly bodyIds = new Map<string, string>();
  /** Of bodies, as they are written in cells: the same names come again and again. */
  private readonly written = new Map<string, string>();
  private readonly persons = new Map<string, string>();

  constructor(
    readonly unmatched: Pick<UnmatchedTable, "file" | "sheet">,
    readonly matching: Matching,
    readonly notes: Notes,
    readonly themes: RegisterThemes,
  ) {
    const { file, sheet } = unmatched;
    this.documentId = sheet === null ? fileDocumentId(file) : `${fileDocumentId(file)}#${sheet}`;
  }

  /** @returns its id, made from what it says and from the register: another register's item of the same words is another */
  add(collection: CollectionName, fields: Fields, row: MatchedRow | null, says: Says = "existing"): string {
    const id = madeId(collection, { register: this.documentId, ...fields });
    if (this.ids.has(id)) return id;
    this.ids.add(id);
    this.put(collection, { id, ...fields, sources: [this.sourceOf(row, says)] }, row);
    return id;
  }

  put(collection: CollectionName, fields: Fields, row: MatchedRow | null): void {
    const rough: Rough = { file: this.unmatched.file, collection, place: row?.place ?? "", fields };
    this.made.push(rough);
    if (row) {
      this.notes.cells.set(
        keyOfPlace(rough),
        cellsOfRow(row, (...at) => this.cellOf(...at)),
      );
    }
  }

  sourceOf(row: MatchedRow | null, says: Says): Fields {
    return {
      document_id: this.documentId,
      locator: row?.locator ?? this.unmatched.sheet ?? "Register",
      says,
    };
  }

  /** As the reader corrected it: what stands in a cell may be misspelt. */
  meant(name: string): string {
    return this.matching.names?.[name] ?? name;
  }

  name(name: string, id: string): void {
    this.bodyIds.set(nameKey(name), id);
  }

  /** The body that a cell names; one that has no row of its own is made. */
  bodyNamed(written: string, classification: string, row: MatchedRow): string {
    const found = this.written.get(written);
    if (found !== undefined) return found;
    const id = this.bodyCalled(this.meant(written), classification, row);
    this.written.set(written, id);
    return id;
  }

  private bodyCalled(name: string, classification: string, row: MatchedRow): string {
    const known = this.bodyIds.get(nameKey(name));
    if (known !== undefined) return known;
    const isCouncil = COUNCIL.test(name);
    const fields = {
      name,
      classification: isCouncil ? "council" : classification,
      ...this.area(),
      ...(isCouncil && this.themes.ofCouncils),
    };
    const id = this.add("organizations", fields, row);
    if (isCouncil)
      this.notes.madeUp.push({
        collection: "organizations",
        item: id,
        field: "classification",
        from: "its name",
      });
    this.name(name, id);
    return id;
  }

  personNamed(name: string, prefix: string | undefined, row: MatchedRow): string {
    const known = this.persons.get(nameKey(name));
    if (known !== undefined) return known;
    const id = this.add("persons", { name, ...(prefix && { honorific_prefix: prefix }) }, row);
    this.persons.set(nameKey(name), id);
    return id;
  }

  area(): Fields {
    const { area } = this.matching.register;
    return area === undefined ? {} : { area_id: areaIdOf(area) };
  }

  /** What stands in a cell and is not read as its column: noted. */
  note(row: MatchedRow, { heading, text }: MatchedCell, expected: string): void {
    this.tell("noted", row, heading, expected, shown(text));
  }

  tell(weight: Weight, row: MatchedRow, heading: string, expected: string, found: string): void {
    this.notes.faults.push({
      weight,
      file: this.unmatched.file,
      collection: "organizations",
      item: row.place,
      place: row.place,
      field: heading,
      expected,
      found,
      cell: this.cellOf(row, heading),
    });
  }

  cellOf({ number }: MatchedRow, heading: string): CellPlace {
    const { sheet } = this.unmatched;
    return { ...(sheet !== null && { sheet }), row: number, heading };
  }
}

/** @example areaIdOf("Marchshire") // "area:marchshire" */
export const areaIdOf = (area: string): string => `area:${folded(area).replaceAll(" ", "-")}`;
