import { useEffect, useState } from "react";
import type { Opened } from "../../io/open-record";
import type { RecordOrigin } from "../../record/origin";
import type { PartnershipRecord } from "../../record/record";
import type { ExplorerStore } from "../../store/explorer";
import type { DraftKeeping } from "../../views/hooks/useDraft";
import { onceAtRest } from "../../views/onceAtRest";
import type { KeptDraft } from "./draft-store";
import { isDraftOn, switchDraft } from "./draft-switch";

/** After the last change, in milliseconds: writing a large record takes its time. */
const REST = 800;

const REFUSED = "This browser does not let the page keep anything. Save the record as a file instead.";

interface Around {
  /** Whether anything may be kept at all. */
  readonly keeps: boolean;
  /** Null while there is nothing to keep. */
  readonly store: ExplorerStore | null;
  readonly openRecord: (opened: Opened, origin: RecordOrigin) => void;
}

/** Whether drafts are kept, and the one of an earlier visit. Nothing is looked for or written before it is switched on. */
export function useDraftKeeping({ keeps: mayKeep, store, openRecord }: Around): DraftKeeping | null {
  const [on, setOn] = useState(false);
  const [found, setFound] = useState<KeptDraft | null | undefined>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const hasStore = store !== null;
  // The first look at what a browser keeps waits for its disk, and the first graph waits for nothing that it does not need.
  useEffect(() => {
    if (!mayKeep || !hasStore) return;
    return onceAtRest(() => {
      if (!isDraftOn()) return;
      setOn(true);
      setFound(undefined);
    });
  }, [mayKeep, hasStore]);
  useEffect(() => {
    if (found !== undefined) return;
    void import("./draft-store").then(({ keptDraft }) => keptDraft()).then(setFound, () => setFound(null));
  }, [found]);
  const keeps = on && found === null;
  useEffect(() => (keeps && store ? keepWhatIsWorkedOn(store, setFailure) : undefined), [keeps, store]);
  const switchOn = (wanted: boolean): void => {
    const isDone = switchDraft(wanted);
    setFailure(isDone ? null : REFUSED);
    setOn(wanted && isDone);
    setFound(null);
    if (!wanted) void import("./draft-store").then(({ forgetDraft }) => forgetDraft()).catch(() => {});
  };
  const goOn = (): void => {
    if (!found) return;
    void recordOfDraft(found).then((opened) => {
      openRecord(opened, { kind: "opened", files: [`the draft “${found.title}”`], at: found.at });
      setFound(null);
    });
  };
  const keepFiles = (files: readonly File[]): void => {
    if (!on) return;
    void import("./draft-store").then((drafts) => drafts.keepFiles(files)).catch(() => setFailure(REFUSED));
  };
  const keptFiles = async (): Promise<readonly File[]> =>
    on ? import("./draft-store").then((drafts) => drafts.keptFiles()).catch(() => []) : [];
  return mayKeep ? { on, failure, switchOn, offered: found ?? null, goOn, keepFiles, keptFiles } : null;
}

/** The record of the site is no work of the reader's until they change it. */
function keepWhatIsWorkedOn(store: ExplorerStore, fail: (failure: string | null) => void): () => void {
  const { record: shipped, origin } = store.getState();
  let kept: PartnershipRecord | null = origin.kind === "shipped" ? shipped : null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = async (): Promise<void> => {
    const { record } = store.getState();
    if (record === kept) return;
    kept = record;
    const { keepDraft } = await import("./draft-store");
    await keepDraft(record).then(
      () => fail(null),
      () => fail(REFUSED),
    );
  };
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void keep(), REST);
  };
  wait();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.record !== before.record) wait();
  });
  return () => {
    clearTimeout(waiting);
    unsubscribe();
  };
}

async function recordOfDraft({ title, at, json }: KeptDraft): Promise<Opened> {
  const { openBytes } = await import("../../io/open-bytes");
  return openBytes([{ path: title, bytes: new TextEncoder().encode(json) }], { title, asAt: at });
}
