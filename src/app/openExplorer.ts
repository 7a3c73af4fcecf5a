import type { EmbedOptions } from "../embed/options";
import type { Fault } from "../record/fault";
import type { PartnershipRecord } from "../record/record";
import type { ExplorerStore } from "../store/explorer";
import { createExplorer } from "../store/explorer";
import { followAddress } from "./followAddress";
import { hostOf, postFailure } from "./host";
import type { Loaded } from "./load";
import { openedAt } from "./openedAt";
import { talkWithHost } from "./talkWithHost";
import { thrownInOpening } from "./thrownInOpening";

/** The explorer on its record, or the faults for which there is none. */
export type Opening =
  | {
      readonly store: ExplorerStore;
      /** What of the record is left out or noted. */
      readonly faults: readonly Fault[];
      readonly keptSince: string | null;
      readonly close: () => void;
    }
  | { readonly store: null; readonly faults: readonly Fault[]; readonly close: () => void };

/** Never throws: what is thrown on the way is a fault, told here and to the page around the frame. */
export function openExplorer({ record, faults, keptSince }: Loaded, embedding: EmbedOptions): Opening {
  try {
    if (record) return { ...opened(record, embedding), faults, keptSince };
    return failed(faults, embedding);
  } catch (error) {
    return failed([thrownInOpening(error)], embedding);
  }
}

function opened(record: PartnershipRecord, embedding: EmbedOptions) {
  const address = openedAt(location);
  const store = createExplorer(record, address, embedding.misses);
  const unfollow = followAddress(store, { keeps: !embedding.embedded });
  const host = hostOf(embedding);
  const endTalk = host && talkWithHost(store, host, address);
  const close = (): void => {
    unfollow();
    endTalk?.();
  };
  return { store, close };
}

function failed(faults: readonly Fault[], embedding: EmbedOptions): Opening {
  const host = hostOf(embedding);
  if (host) postFailure(host, faults);
  return { store: null, faults, close: () => {} };
}
