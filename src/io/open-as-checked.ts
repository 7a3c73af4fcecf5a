import type { Collections } from "../record/record";
import { COLLECTION_NAMES, recordOf } from "../record/record";
import type { RecordFile } from "../record/record-file";
import type { Manifest } from "../record/shape";
import type { Opened } from "./open-record";

/**
 * Files that were read and checked before just as they are, and in which there was nothing to tell or to complete: what `openRecord`
 * gives, without asking again.
 * @param files the manifest, then its parts in their order
 */
export function openAsChecked([manifest, ...parts]: readonly RecordFile[]): Opened {
  const collections = COLLECTION_NAMES.map((name) => [name, parts.flatMap((part) => itemsOf(part, name))]);
  const record = recordOf(
    manifest?.content as Manifest,
    Object.fromEntries(collections) as Partial<Collections>,
  );
  return { record, faults: [], madeUp: [], withheld: 0 };
}

const itemsOf = ({ content }: RecordFile, name: keyof Collections): readonly unknown[] =>
  (content as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
