/** What sorts of bodies are called: as the record or its source calls them, else by the kind that they are drawn as. */
import { grouped } from "../record/grouped";
import type { Kind } from "../record/kind";
import { kindOf } from "../record/kind";
import { organizationsById } from "../record/links";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { BodyClass, Organization } from "../record/shape";
import { hasStructures } from "../record/subject";
import { CLASSIFICATIONS } from "../record/vocabulary";
import { capital } from "./sentence";

interface KindWords {
  readonly one: string;
  readonly many: string;
}

const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  partnership: { one: "Partnership", many: "Partnerships" },
  "sub-group": { one: "Board or sub-group", many: "Boards, groups" },
  council: { one: "Council", many: "Councils" },
  organisation: { one: "Other organisation", many: "Others" },
  person: { one: "Person", many: "People" },
};

/** Where nothing else is in the record, organisations are no others. */
const ORGANISATION: KindWords = { one: "Organisation", many: "Organisations" };

const wordsOf = (record: PartnershipRecord, kind: Kind): KindWords =>
  kind === "organisation" && !hasStructures(record) ? ORGANISATION : KIND_WORDS[kind];

/** Of a kind alone, whatever the source calls its bodies. */
export const kindName = (record: PartnershipRecord, kind: Kind): string => wordsOf(record, kind).one;

const classById = perRecord(
  ({ classes }): ReadonlyMap<string, BodyClass> => new Map(classes.map((each) => [each.id, each])),
);

const isUsual = (classification: string): boolean =>
  (CLASSIFICATIONS as readonly string[]).includes(classification);

/** What the record's source calls it; null where that is no more than the kind. */
function ownWord(record: PartnershipRecord, { classification }: Organization): string | null {
  const declared = classById(record).get(classification)?.name;
  return declared ?? (isUsual(classification) ? null : classification);
}

/**
 * What an entity is, as it stands by itself.
 * @example "Board or sub-group", "Executive agency" in a record with such a class
 */
export function kindInWords(record: PartnershipRecord, id: string): string {
  const body = organizationsById(record).get(id);
  if (!body) return kindName(record, "person");
  return capital(ownWord(record, body) ?? kindName(record, kindOf(record, body)));
}

/** The same within a sentence: a word of the source stands as the source writes it. */
export function kindWithin(record: PartnershipRecord, id: string): string {
  const body = organizationsById(record).get(id);
  if (!body) return kindName(record, "person").toLowerCase();
  return ownWord(record, body) ?? kindName(record, kindOf(record, body)).toLowerCase();
}

/** Over all of a kind: what the record calls them, where all are of one class. */
export function kindsInWords(record: PartnershipRecord, kind: Kind): string {
  const [only, ...others] = pluralsOf(record, kind);
  return only !== undefined && others.length === 0 ? only : wordsOf(record, kind).many;
}

/** What the record calls the bodies of a kind; none where one of them is of no class of the record that has a plural. */
export const pluralsOf = (record: PartnershipRecord, kind: Kind): readonly string[] =>
  pluralsByKind(record).get(kind) ?? [];

const pluralsByKind = perRecord((record): ReadonlyMap<string, readonly string[]> => {
  const pluralOf = ({ classification }: Organization) => classById(record).get(classification)?.plural;
  return new Map(
    [...grouped(record.organizations, (body) => [kindOf(record, body)])].map(([kind, bodies]) => {
      const words = new Set(bodies.map(pluralOf));
      return [kind, words.has(undefined) ? [] : [...words].filter((word) => word !== undefined)];
    }),
  );
});
