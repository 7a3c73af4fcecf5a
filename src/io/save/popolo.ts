import { isObject } from "../../record/entry";
import { documentsById, getOrThrow } from "../../record/links";
import type { Item, PartnershipRecord } from "../../record/record";
import type { Source } from "../../record/shape";
import { urnOf } from "../source-link";
import type { PopoloClass } from "./popolo-class";
import { POPOLO_CLASSES } from "./popolo-class";
import { isUri } from "./uri";

/** Popolo's classes that the record has no collection for: as they stood in the file from which they were taken over. */
const OTHERS = ["events", "motions", "vote_events", "votes", "counts", "speeches"];

/**
 * Popolo 1.0.1 (popoloproject.com/specs) and nothing else: its classes with its fields, valid by its schemas. Paragraphs are links,
 * as Popolo has sources; what was taken over from another Popolo file and has no use here is there again.
 */
export function popoloOf(record: PartnershipRecord): string {
  const classes = Object.entries(POPOLO_CLASSES).map(([name, fields]) => {
    const items: readonly Item[] = record[name as keyof typeof POPOLO_CLASSES];
    return [name, items.map((item) => instanceOf(record, item, fields))] as const;
  });
  const others = OTHERS.flatMap((name) => {
    const { [name]: kept } = record.kept ?? {};
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return JSON.stringify(Object.fromEntries([...classes, ...others]), null, 2);
}

function instanceOf(record: PartnershipRecord, item: Item, fields: PopoloClass) {
  const { kept, ...own } = item as Item & { readonly kept?: Readonly<Record<string, unknown>> };
  const abstract = "summary" in item ? { abstract: item.summary } : {};
  const sources = "sources" in item ? { sources: item.sources.map((each) => linkOf(record, each)) } : {};
  const all = Object.entries({ ...kept, ...own, ...abstract, ...sources });
  return Object.fromEntries(
    all
      .map(([name, value]) => [name, withoutKept(value)] as const)
      .filter(([name, value]) => fields[name]?.(value)),
  );
}

/** Of names and links within an item: without what others wrote beside what Popolo has. */
function withoutKept(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKept);
  if (!isObject(value)) return value;
  const { kept: _kept, ...own } = value;
  return own;
}

/** The paragraph in words, at its own address or by a name in the place of one. */
function linkOf(record: PartnershipRecord, source: Source) {
  const { document_id, locator, url, note } = source;
  const { title } = getOrThrow(documentsById(record), document_id);
  const place = `${title}, ${locator}`;
  return { url: isUri(url) ? url : urnOf(source), note: note === undefined ? place : `${place}: ${note}` };
}
