/** The draft on this computer: one, of this page, in the browser's own store. Loaded only once drafts are switched on. */
import { createStore, delMany, get, set } from "idb-keyval";
import { recordAsJson } from "../../io/record-json";
import type { PartnershipRecord } from "../../record/record";
import { isoOfDay, today } from "../../time/day";
import type { Draft } from "../../views/hooks/useDraft";

const STORE = createStore("partnership-explorer", "drafts");

export interface KeptDraft extends Draft {
  /** The whole record, as `recordAsJson` writes it. */
  readonly json: string;
}

/** Rejects where the browser has no room for it. */
export const keepDraft = (record: PartnershipRecord): Promise<void> => {
  const draft: KeptDraft = { title: record.title, at: isoOfDay(today()), json: recordAsJson(record) };
  return set(location.pathname, draft, STORE);
};

export const keptDraft = async (): Promise<KeptDraft | null> =>
  (await get<KeptDraft>(location.pathname, STORE)) ?? null;

const filesKey = (): string => `${location.pathname} files`;

/** Files on their way to a record, in place of those of before. Rejects where the browser has no room for them. */
export const keepFiles = (files: readonly File[]): Promise<void> => set(filesKey(), files, STORE);

export const keptFiles = async (): Promise<readonly File[]> => (await get<File[]>(filesKey(), STORE)) ?? [];

export const forgetDraft = (): Promise<void> => delMany([location.pathname, filesKey()], STORE);
