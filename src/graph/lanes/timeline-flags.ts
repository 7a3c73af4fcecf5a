/** The documents of an area over the years of the timeline, each at its date, under labels that lie clear of each other. */

import { documentsOf } from "../../record/area";
import { grouped } from "../../record/grouped";
import type { PartnershipRecord } from "../../record/record";
import type { Document } from "../../record/shape";
import type { Day } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { documentInBrief, publishedInWords } from "../../words/citation";
import { publisherOf } from "../../words/publisher";
import { textWidth } from "../layout/measure";
import { xOf } from "./time-scale";
import type { Share } from "./timeline-marks";
import { axisOf } from "./timeline-marks";

export interface TimelineFlag {
  readonly id: string;
  readonly at: Share;
  /** Neighbours stand in turn above one another, so that no label covers the next. */
  readonly row: number;
  readonly label: string;
  readonly title: string;
  /** Whether the label ends at the date instead of beginning there, as the axis has no room after it. */
  readonly endsHere: boolean;
}

/** In CSS pixels, from the beginning of the axis. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

interface Flag extends TimelineFlag, Reach {
  readonly documents: readonly Document[];
}

const dayOf = ({ date }: Document): Day => boundsOf(date).earliest;

/** In CSS pixels: the size of the letters, the line beside them with the air around both, and the most that a label takes. */
export const LETTERS = 12;
const BESIDE = 11;
export const LONGEST_LABEL = 220;
const FLAG_ROWS = 2;

/**
 * Of one day, or where no row has room for one more label, documents are told as one, by their number.
 *
 * @param width of the axis, in CSS pixels; null where it is too narrow for labels, and each day has a line alone
 */
export function flagsOf(
  record: PartnershipRecord,
  areaId: string,
  width: number | null,
): readonly TimelineFlag[] {
  const all = [...documentsOf(record, areaId)].sort((a, b) => dayOf(a) - dayOf(b));
  const flagOf = (documents: readonly Document[]) => flagFor(record, all, documents, width);
  const days = grouped(all, (document) => [String(dayOf(document))]).values();
  return [...days].reduce<readonly Flag[]>((flags, documents) => withFlag(flags, documents, flagOf), []);
}

function withFlag(
  flags: readonly Flag[],
  documents: readonly Document[],
  flagOf: (documents: readonly Document[]) => Flag,
): readonly Flag[] {
  const flag = flagOf(documents);
  const row = freeRow(flags, flag);
  const last = flags.at(-1);
  if (row >= 0 || !last) return [...flags, { ...flag, row }];
  return withFlag(flags.slice(0, -1), [...last.documents, ...documents], flagOf);
}

/** The first row in which no label lies there; −1 for none. */
const freeRow = (flags: readonly Flag[], { from, to }: Reach): number =>
  Array.from({ length: FLAG_ROWS }, (_, row) => row).findIndex((row) =>
    flags.every((flag) => flag.row !== row || flag.to <= from || to <= flag.from),
  );

/** In no row yet. */
function flagFor(
  record: PartnershipRecord,
  all: readonly Document[],
  documents: readonly Document[],
  width: number | null,
): Flag {
  const at = Math.min(...documents.map((document) => xOf(axisOf(record), dayOf(document))));
  const label = labelOf(record, all, documents);
  const titles = documents.map((document) => `${document.title}, ${publishedInWords(record, document)}`);
  const id = documents.map((document) => document.id).join(" ");
  return { id, at, row: -1, label, title: titles.join("\n"), documents, ...reachOf(label, at, width) };
}

function reachOf(label: string, at: Share, width: number | null): Reach & Pick<TimelineFlag, "endsHere"> {
  if (width === null) return { from: 0, to: 0, endsHere: false };
  const room = Math.min(textWidth(label, LETTERS), LONGEST_LABEL) + BESIDE;
  const x = at * width;
  const endsHere = x + room > width && x > width / 2;
  return endsHere ? { from: x - room, to: x, endsHere } : { from: x, to: x + room, endsHere };
}

/** Where a publisher has more than one document there, with the year; of several documents, their number. */
function labelOf(
  record: PartnershipRecord,
  all: readonly Document[],
  documents: readonly Document[],
): string {
  const [document] = documents;
  if (documents.length !== 1 || !document) return `${documents.length} documents`;
  const publisher = publisherOf(record, document)?.shortName;
  if (publisher === undefined) return document.title;
  const published = all.filter((each) => publisherOf(record, each)?.shortName === publisher);
  return published.length > 1 ? documentInBrief(record, document.id) : publisher;
}
