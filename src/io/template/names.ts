/** What the cells of a file may name, and what is there only since a cell names it. */
import { grouped } from "../../record/grouped";
import type { CollectionName } from "../../record/record";
import type { Fields } from "../generous/rough";
import type { Draft } from "./drafts";
import { freeId, slugOf } from "./drafts";
import { nameColumn } from "./keys";
import type { Named } from "./name-index";
import { NameIndex } from "./name-index";
import type { SheetRow } from "./sheet-row";
import { textOf, textOfField } from "./sheet-row";

/** Something without a row of its own, and the rows that name it. */
export interface Added {
  readonly id: string;
  readonly name: string;
  readonly rows: SheetRow[];
}

/** What a body is called by its renamings. */
export interface NewNames {
  readonly name: string;
  /** As in the record, beside those of its row. */
  readonly others: readonly Fields[];
}

export class Names {
  readonly documents: NameIndex;
  /** Whether any of them has a row of its own. */
  readonly hasDocuments: boolean;
  readonly organizations: NameIndex;
  readonly areas: NameIndex;
  readonly persons: NameIndex;
  private readonly seats: ReadonlyMap<string, readonly Draft[]>;
  private readonly taken: Set<string>;
  private readonly added = new Map<string, Added>();

  /** @param saidNew names of which the reader has said that they are new @param newNames of bodies that were renamed, by id */
  constructor(
    drafts: readonly Draft[],
    private readonly saidNew: ReadonlySet<string> = new Set(),
    readonly newNames: ReadonlyMap<string, NewNames> = new Map(),
  ) {
    const of = grouped(drafts, ({ rows: [{ sheet }] }) => [sheet.collection]);
    const index = (name: CollectionName) =>
      new NameIndex((of.get(name) ?? []).map((draft) => namedOf(draft, newNames)));
    this.documents = index("documents");
    this.hasDocuments = of.has("documents");
    this.organizations = index("organizations");
    this.areas = index("areas");
    this.persons = index("persons");
    this.seats = grouped(of.get("posts") ?? [], ({ id, rows: [row] }) => [id, textOfField(row, "label")]);
    this.taken = new Set(drafts.map(({ id }) => id));
  }

  /** Of a body, whether it has a row or not; its id where it is none of them. */
  nameOf(id: string): string {
    const added = this.addedTo("organizations").find((each) => each.id === id);
    return added?.name ?? this.organizations.find(`ID: ${id}`)[0]?.name ?? id;
  }

  /** Whether it is not meant for what it is like. */
  isNew(name: string): boolean {
    return this.saidNew.has(name);
  }

  /** @param label of the seat, or its ID */
  seatsCalled(label: string): readonly Draft[] {
    return this.seats.get(label) ?? [];
  }

  /** The id of what the row names and no row describes. */
  add(collection: "documents" | "organizations" | "persons" | "areas", name: string, row: SheetRow): string {
    const key = `${collection} ${name}`;
    const known = this.added.get(key);
    if (known) {
      known.rows.push(row);
      return known.id;
    }
    const id = freeId(slugOf(name) || "unnamed", this.taken);
    this.added.set(key, { id, name, rows: [row] });
    return id;
  }

  addedTo(collection: CollectionName): readonly Added[] {
    return [...this.added].filter(([key]) => key.startsWith(`${collection} `)).map(([, each]) => each);
  }
}

function namedOf({ id, rows }: Draft, newNames: ReadonlyMap<string, NewNames>): Named {
  const [first] = rows;
  const column = nameColumn(first.sheet);
  const others = first.sheet.columns.find(({ field }) => field === "other_names.name");
  const isBody = first.sheet.collection === "organizations";
  const renamed = isBody ? newNames.get(id) : undefined;
  return {
    id,
    name: renamed?.name ?? (column && textOf(first, column)) ?? id,
    within: textOfField(first, "parent_id") ?? textOfField(first, "area_id"),
    others: [
      ...(others ? rows.flatMap((row) => textOf(row, others) ?? []) : []),
      ...(renamed?.others ?? []).map(({ name }) => String(name)),
    ],
  };
}
