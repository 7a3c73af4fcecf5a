import type { EmbedOptions } from "../embed/options";
import type { OpeningReport } from "../record/opening-report";
import type { RecordOrigin } from "../record/origin";
import { SHIPPED } from "../record/origin";
import type { PartnershipRecord } from "../record/record";
import type { AreaSource } from "../store/area-source";
import type { ExplorerStore } from "../store/explorer";
import { createExplorer } from "../store/explorer";
import { RECORD_GONE } from "../views/recordGone";
import { followAddress } from "./followAddress";
import type { Entry } from "./historyEntries";
import { hostOf, postFailure } from "./host";
import type { Loaded } from "./load";
import { openedAt } from "./openedAt";
import { isMarked } from "./ownEntry";
import { talkWithHost } from "./talkWithHost";
import { thrownInOpening } from "./thrownInOpening";

/** The explorer on its record, or the faults for which there is none. */
export type Opening =
  | {
      readonly store: ExplorerStore;
      /** What of the record is left out or noted, and made up. */
      readonly report: OpeningReport;
      readonly keptSince: string | null;
      readonly close: () => void;
    }
  | { readonly store: null; readonly report: OpeningReport; readonly close: () => void };

/** Whose record is shown, and what of it. */
export interface Arrival {
  readonly origin: RecordOrigin;
  /** After `#`. */
  readonly address: string;
  /** Whether "back" leads to what was shown before it. */
  readonly entry: Entry;
}

/** Never throws: what is thrown on the way is a fault, told here and to the page around the frame. */
export function openExplorer(
  loaded: Loaded,
  embedding: EmbedOptions,
  arrival: Arrival = { origin: SHIPPED, address: openedAt(location), entry: "replaced" },
): Opening {
  try {
    if (loaded.record)
      return { ...opened(loaded.record, loaded.areas ?? null, embedding, arrival), ...reportOf(loaded) };
    return failed(loaded, embedding);
  } catch (error) {
    return failed({ ...loaded, faults: [thrownInOpening(error)] }, embedding);
  }
}

const reportOf = ({ keptSince, areas: _, ...report }: Loaded) => ({ report, keptSince });

function opened(
  record: PartnershipRecord,
  areas: AreaSource | null,
  embedding: EmbedOptions,
  { origin, address, entry }: Arrival,
) {
  const isShipped = origin.kind === "shipped";
  const store = createExplorer(record, address, isShipped ? embedding.misses : [], origin, areas);
  // Whoever opens a record of their own has asked for no place in it: the address is still that of another.
  if (!isShipped) store.setState({ notice: null });
  else if (isMarked(history.state) && store.getState().notice !== null)
    store.setState({ notice: RECORD_GONE });
  const unfollow = followAddress(store, { keeps: !embedding.embedded, arrival: entry });
  const host = hostOf(embedding);
  const endTalk = host && talkWithHost(store, host, address);
  const close = (): void => {
    unfollow();
    endTalk?.();
  };
  return { store, close };
}

function failed(report: OpeningReport, embedding: EmbedOptions): Opening {
  const host = hostOf(embedding);
  if (host) postFailure(host, report.faults);
  return { store: null, report, close: () => {} };
}
