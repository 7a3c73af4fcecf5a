/** What records of other shapes than a county's are made from: invented, and as large as real ones. */

import { openRecord } from "../../src/io/open-record";
import type { PartnershipRecord } from "../../src/record/record";
import { MANIFEST } from "../../src/record/record-file";
import type { Manifest } from "../../src/record/shape";
import { faultInWords } from "../fault-in-words";
import type { Part } from "../small-record";

/** A record as its files hold it. */
export interface RecordShape {
  readonly manifest: Manifest;
  readonly part: Part;
}

export const PART = "register.json";

export const manifestOf = (title: string, period: string, area_id: string): Manifest => ({
  title,
  period,
  default_area: area_id,
  parts: [{ path: PART, area_id }],
});

const PLACE = { document_id: "register", locator: "1" };
/** Reported by the register, as of its day. */
export const LISTED = [{ ...PLACE, says: "existing" }];
/** Told of in the register, and no more there. */
export const PAST = [{ ...PLACE, says: "historic" }];

/** The folder `data/` of such a record. */
export const filesOfShape = ({ manifest, part }: RecordShape): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    [MANIFEST, manifest],
    [PART, part],
  ]);

/** As the page opens it: a body that says no area is in the first one. */
export function recordOfShape(shape: RecordShape): PartnershipRecord {
  const files = [...filesOfShape(shape)].map(([path, content]) => ({ path, content }));
  const { record, faults } = openRecord(structuredClone(files), { title: "A shape", asAt: "2025-01-01" });
  if (!record || faults.length > 0) throw new Error(faults.map(faultInWords).join("\n"));
  return record;
}

const FIRST = [
  "Al",
  "Ban",
  "Cor",
  "Dun",
  "El",
  "Farn",
  "Gar",
  "Hal",
  "Inge",
  "Kel",
  "Lang",
  "Mor",
  "Nor",
  "Os",
  "Pen",
  "Quar",
  "Ros",
  "Sel",
  "Thorn",
  "Ul",
  "Ver",
  "Wen",
] as const;
const LAST = [
  "bury",
  "combe",
  "dale",
  "field",
  "ford",
  "ham",
  "hurst",
  "leigh",
  "mere",
  "minster",
  "port",
  "stead",
  "stoke",
  "thorpe",
  "ton",
  "wick",
  "worth",
  "wold",
  "bourne",
  "gate",
  "holme",
  "mouth",
  "well",
  "shire",
] as const;

/** A place that is nowhere; the first 528 are all different. */
export function placeName(index: number): string {
  const last = LAST[index % LAST.length] ?? "";
  const first = FIRST[(index + Math.floor(index / LAST.length)) % FIRST.length] ?? "";
  const round = Math.floor(index / (FIRST.length * LAST.length));
  return `${round === 0 ? "" : `${round === 1 ? "New" : "Great"} `}${first}${last}`;
}
