import { folded } from "../../record/find";
import { grouped } from "../../record/grouped";
import { nearName } from "./near-name";
import type { Slip } from "./slip";
import { meantAs } from "./slip";

/** What may be named in a cell. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** What is written in brackets behind the name, where others bear the same. */
  readonly within?: string | undefined;
  readonly others?: readonly string[];
}

/** In place of a name, where none will do. */
const ID_MARK = /^id: ?/i;

/** What stands in a cell, and what it names: by a name, by an ID, or by a name with what tells it apart. */
export class NameIndex {
  private readonly byId: ReadonlyMap<string, Named>;
  private readonly byName: ReadonlyMap<string, readonly Named[]>;
  private readonly byOther: ReadonlyMap<string, readonly Named[]>;
  private readonly found = new Map<string, readonly Named[]>();

  constructor(private readonly named: readonly Named[]) {
    this.byId = new Map(named.map((each) => [each.id, each]));
    this.byName = grouped(named, ({ name }) => [folded(name)]);
    this.byOther = grouped(named, ({ name, within, others = [] }) => [
      ...others.map(folded),
      ...(within === undefined ? [] : [folded(`${name} (${within})`)]),
    ]);
  }

  /** None, one, or all of one name. */
  find(text: string): readonly Named[] {
    const known = this.found.get(text) ?? this.look(text);
    this.found.set(text, known);
    return known;
  }

  private look(text: string): readonly Named[] {
    const byId = this.byId.get(text.replace(ID_MARK, ""));
    if (byId && ID_MARK.test(text)) return [byId];
    const key = folded(text);
    const exact = this.byName.get(key) ?? [];
    if (exact.length === 1) return exact;
    if (byId) return [byId];
    return exact.length > 1 ? exact : (this.byOther.get(key) ?? []);
  }

  /** The id of the one that a text names; undefined where it is none, or several. */
  only(text: string): string | undefined {
    const [first, second] = this.find(text);
    return second ? undefined : first?.id;
  }

  /** Of an id. */
  nameOf(id: string): string | undefined {
    return this.byId.get(id)?.name;
  }

  /** The name of another that was most likely meant. @param except the id of what it may well be like */
  nearOf(text: string, except: string): string | undefined {
    return nearName(
      text,
      this.named.filter(({ id }) => id !== except).map(({ name }) => name),
    );
  }

  /** Whether it is just as one is called, sign by sign. */
  isName(text: string): boolean {
    return (this.byName.get(folded(text)) ?? []).some(({ name }) => name === text);
  }

  /**
   * Why a text names nothing, or too much. What is expected is shown by a name of these; where there is none, by the example.
   * @param what names one
   */
  slipOf(text: string, what: string, example: string): Slip {
    const [first, second] = this.find(text);
    if (first && second) {
      const apart = (each: Named) => (each.within === undefined ? each.id : `${each.name} (${each.within})`);
      return {
        expected: `one of several of that name, by what it is part of or by its ID: ${apart(first)} or ${apart(second)}`,
      };
    }
    const near = nearName(
      text,
      this.named.map(({ name }) => name),
    );
    const other = this.named.find(({ name }) => name !== text)?.name ?? example;
    const shown = near !== undefined || other === "" ? "" : `, such as ${other}`;
    return { expected: `${what}${shown}`, ...meantAs(text, near, true) };
  }
}
