import type { PartnershipRecord } from "../../record/record";
import type { Named } from "../template/name-index";
import { NameIndex } from "../template/name-index";

/** What to write for an id, so that it is read as that id again: a name, where that is enough. */
export class NamesFor {
  private readonly names: ReadonlyMap<string, string>;
  private readonly index: NameIndex;

  constructor(named: readonly Named[]) {
    this.names = new Map(named.map(({ id, name }) => [id, name]));
    this.index = new NameIndex(named);
  }

  textFor(id: string): string {
    const name = this.names.get(id);
    return [name, id].find((text) => text !== undefined && this.isReadAs(text, id)) ?? `ID: ${id}`;
  }

  /** In one cell, where it is read as all of them again; else null. */
  textForAll(ids: readonly string[]): string | null {
    const texts = ids.map((id) => this.textFor(id));
    if (texts.some((text) => /[;\n]/.test(text))) return texts.length === 1 ? (texts[0] ?? null) : null;
    const all = texts.join("; ");
    return texts.length === 1 || !this.index.isName(all) ? all : null;
  }

  isNamed(text: string): boolean {
    return this.index.find(text).length > 0;
  }

  private isReadAs(text: string, id: string): boolean {
    const [first, second] = this.index.find(text);
    return first?.id === id && second === undefined && text === text.trim();
  }
}

export interface AllNames {
  readonly documents: NamesFor;
  readonly organizations: NamesFor;
  readonly areas: NamesFor;
  readonly persons: NamesFor;
}

export const allNames = ({ documents, organizations, areas, persons }: PartnershipRecord): AllNames => ({
  documents: new NamesFor(documents.map(({ id, title }) => ({ id, name: title }))),
  organizations: new NamesFor(
    organizations.map(({ id, name, other_names = [] }) => ({
      id,
      name,
      others: other_names.map((each) => each.name),
    })),
  ),
  areas: new NamesFor(areas),
  persons: new NamesFor(persons),
});
