import type {
  Area,
  BodyClass,
  ChangeEvent,
  Contribution,
  Document,
  Manifest,
  Membership,
  Organization,
  Person,
  Post,
  Question,
  Relation,
  Story,
} from "./shape";
import type { Theme } from "./vocabulary";
import { THEMES } from "./vocabulary";
import { yearsOfPeriod } from "./years-of-period";

export interface Collections {
  readonly documents: readonly Document[];
  readonly areas: readonly Area[];
  readonly organizations: readonly Organization[];
  readonly persons: readonly Person[];
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
  readonly relations: readonly Relation[];
  readonly change_events: readonly ChangeEvent[];
  readonly contributions: readonly Contribution[];
}

const NO_ITEMS: Collections = {
  documents: [],
  areas: [],
  organizations: [],
  persons: [],
  posts: [],
  memberships: [],
  relations: [],
  change_events: [],
  contributions: [],
};

export type CollectionName = keyof Collections;
export type Item = Collections[CollectionName][number];
/** In the order in which the record is told; not taken from the shapes, which are fetched only where something is checked. */
export const COLLECTION_NAMES = Object.keys(NO_ITEMS) as readonly CollectionName[];

/** Everything known, with the evidence for each fact. Never changed: an edit makes another. */
export interface PartnershipRecord extends Collections {
  readonly title: string;
  /** First and last calendar year that the record tells of. */
  readonly years: { readonly first: number; readonly last: number };
  readonly defaultAreaId: string;
  /** The parts of the plan, in their order; without a name, those of a record that declares none. */
  readonly themes: readonly { readonly id: Theme; readonly name?: string }[];
  /** The classifications of bodies that the record declares itself; none where the usual ones do. */
  readonly classes: readonly BodyClass[];
  /** What a review asks of each partnership; none where the record names no principles. */
  readonly checklist: readonly Question[];
  /** Told of the record by whoever keeps it, to be followed step by step. */
  readonly stories: readonly Story[];
  /** What its files say that the explorer has no use for, by its name in them: never shown, and written out again. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** The first and last year, and every one between: of the record, or of a scale that shows a part of it. */
export const yearsOf = ({ years: { first, last } }: Pick<PartnershipRecord, "years">): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const USUAL_THEMES: PartnershipRecord["themes"] = THEMES.map((id) => ({ id }));

export function recordOf(manifest: Manifest, collections: Partial<Collections>): PartnershipRecord {
  return {
    ...NO_ITEMS,
    ...collections,
    title: manifest.title,
    years: yearsOfPeriod(manifest.period),
    defaultAreaId: manifest.default_area,
    themes: manifest.themes ?? USUAL_THEMES,
    classes: manifest.classes ?? [],
    checklist: manifest.checklist ?? [],
    stories: manifest.stories ?? [],
  };
}
