/** The draft on this computer: one, of this page, in the browser's own store. Loaded only once drafts are switched on. */
import { createStore, del, get, set } from "idb-keyval";
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

export const forgetDraft = (): Promise<void> => del(location.pathname, STORE);
