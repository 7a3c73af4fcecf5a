/** Forms of an address for what must be in the record. */
import type { YearSpan } from "../graph/lanes/time-scale";
import { areasOffered, EVERYWHERE } from "../record/area";
import { grouped } from "../record/grouped";
import { collectionOfId, documentsById } from "../record/links";
import { perRecord } from "../record/per-record";
import type { CollectionName, PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";
import { periodOf, yearNumber } from "../time/period";
import type { Form } from "./form";
import { MOST_SIDE_BY_SIDE } from "./side-by-side";

export interface Citation {
  readonly documentId: string;
  /** The paragraph as printed; null for the document as a whole. */
  readonly locator: string | null;
}

type IsOne = (record: PartnershipRecord, id: string) => boolean;

const idsByLetters = perRecord((record) =>
  grouped([EVERYWHERE, ...collectionOfId(record).keys()], (id) => [id.toLowerCase()]),
);

/** In whatever letters. A slip is none of these: an id that is like another is soon that of another body. */
function idMeant(record: PartnershipRecord, id: string, isOne: IsOne): string | undefined {
  if (isOne(record, id)) return id;
  const [meant, ...others] = (idsByLetters(record).get(id.toLowerCase()) ?? []).filter((each) =>
    isOne(record, each),
  );
  return others.length === 0 ? meant : undefined;
}

const idWhere = (isOne: IsOne): Form<string> => ({
  values: null,
  write: (id) => id,
  read: (record, id) => idMeant(record, id, isOne),
});

const isIn = (record: PartnershipRecord, id: string, ...names: readonly CollectionName[]): boolean =>
  names.some((name) => name === collectionOfId(record).get(id));

export const AREA = idWhere(
  (record, id) => id === EVERYWHERE || areasOffered(record).some((area) => area.id === id),
);
export const BODY = idWhere((record, id) => isIn(record, id, "organizations"));
export const BODY_OR_PERSON = idWhere((record, id) => isIn(record, id, "organizations", "persons"));

const isWithin = ({ years }: PartnershipRecord, year: number): boolean =>
  Number.isInteger(year) && years.first <= year && year <= years.last;

export const PERIOD: Form<Period> = {
  values: null,
  write: ({ text }) => text,
  read: (record, text) => {
    const period = periodOf(text);
    return period && isWithin(record, yearNumber(period)) ? period : undefined;
  },
};

export const YEARS: Form<readonly number[]> = {
  values: null,
  write: (years) => years.join(","),
  read: (record, text) => {
    const years = text.split(",").map(Number);
    const inOrder = years.every((year, index) => index === 0 || (years[index - 1] ?? year) < year);
    const fits = years.length <= MOST_SIDE_BY_SIDE && years.every((year) => isWithin(record, year));
    return inOrder && fits ? years : undefined;
  },
};

export const YEAR_SPAN: Form<YearSpan> = {
  values: null,
  write: ({ first, last }) => `${first}-${last}`,
  read: (record, text) => {
    const [first, last, ...more] = text.split("-").map(Number);
    if (first === undefined || last === undefined || more.length > 0 || first > last) return undefined;
    return isWithin(record, first) && isWithin(record, last) ? { first, last } : undefined;
  },
};

export const CITATION: Form<Citation> = {
  values: null,
  write: ({ documentId, locator }) => (locator === null ? documentId : `${documentId}/${locator}`),
  read: (record, text) => {
    const [asked = "", ...locator] = text.split("/");
    const documentId = idMeant(record, asked, (_, id) => documentsById(record).has(id));
    if (documentId === undefined) return undefined;
    return { documentId, locator: locator.length > 0 ? locator.join("/") : null };
  },
};
