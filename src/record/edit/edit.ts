/** A change of the record as data: told by name, made and taken back by the same code. */
import type { Mend } from "../mend";
import type { CollectionName, Item, PartnershipRecord } from "../record";

/** What was done; `words/edit` tells it. */
export type Deed =
  /** A change event, with what it needed. */
  | { readonly kind: "recorded"; readonly eventId: string }
  | {
      readonly kind: "corrected";
      readonly collection: CollectionName;
      readonly id: string;
      readonly field: string;
    }
  | { readonly kind: "added"; readonly collection: CollectionName; readonly id: string }
  | { readonly kind: "removed"; readonly collection: CollectionName; readonly id: string }
  /** A paragraph told for one more item. */
  | {
      readonly kind: "cited";
      readonly collection: CollectionName;
      readonly id: string;
      readonly documentId: string;
      readonly locator: string;
    }
  /** A source of an item taken away. */
  | {
      readonly kind: "uncited";
      readonly collection: CollectionName;
      readonly id: string;
      readonly documentId: string;
      readonly locator: string;
    }
  | { readonly kind: "set-aside"; readonly documentId: string; readonly locator: string }
  | { readonly kind: "taken-up"; readonly documentId: string; readonly locator: string }
  /** What paragraphs a document has. */
  | { readonly kind: "listed"; readonly documentId: string }
  /** Its title, its years or the area shown first. */
  | { readonly kind: "headed" }
  /** Another record put beside it, and what is the same in both joined. */
  | { readonly kind: "combined"; readonly files: readonly string[] }
  /** Cells of the files of which it was made, and names in them. */
  | { readonly kind: "mended"; readonly mends: readonly Mend[] }
  /** They are again as in their files. */
  | { readonly kind: "unmended"; readonly mends: readonly Mend[] };

/** One item put in (no `before`), taken out (no `after`) or put in the place of another. */
export interface ItemChange {
  readonly collection: CollectionName;
  /** Where in its collection, when the changes before it are made. */
  readonly index: number;
  readonly before: Item | null;
  readonly after: Item | null;
}

/** What a record says of itself: an editor may change some of it, and another record put beside it the rest. */
export type Head = Pick<
  PartnershipRecord,
  "title" | "years" | "defaultAreaId" | "themes" | "classes" | "kept"
>;

export interface Edit {
  readonly name: Deed;
  /** Made one after the other. */
  readonly changes: readonly ItemChange[];
  readonly head: { readonly before: Head; readonly after: Head } | null;
}

const INVERSES = new WeakMap<Edit, Edit>();

/** What takes the edit back: the same one each time, and its own inverse is the edit. It is of the same name: the deed is the same, only undone. */
export function inverseOf(edit: Edit): Edit {
  const known = INVERSES.get(edit);
  if (known) return known;
  const { name, changes, head } = edit;
  const inverse: Edit = {
    name,
    changes: changes
      .toReversed()
      .map(({ before, after, ...where }) => ({ ...where, before: after, after: before })),
    head: head && { before: head.after, after: head.before },
  };
  INVERSES.set(edit, inverse);
  INVERSES.set(inverse, edit);
  return inverse;
}

export const changesNothing = ({ changes, head }: Edit): boolean => changes.length === 0 && head === null;
