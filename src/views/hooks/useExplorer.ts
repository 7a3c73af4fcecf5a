import { createContext, useContext, useRef } from "react";
import { useStore } from "zustand";
import type { PartnershipRecord } from "../../record/record";
import type { Explorer, ExplorerActions, ExplorerStore } from "../../store/explorer";
import type { ExplorerState } from "../../store/state";

export const ExplorerContext = createContext<ExplorerStore | null>(null);

export function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerContext);
  if (!store) throw new Error("Expected an ExplorerContext around the view; found none");
  return store;
}

/** The selector must return a part of the state, or something remembered: a fresh object each time would never settle. */
export const useExplorer = <Part>(select: (explorer: Explorer) => Part): Part =>
  useStore(useExplorerStore(), select);

/** Parts of the state by their names. @example const { areaId, period } = usePick("areaId", "period") */
export function usePick<Key extends keyof ExplorerState>(...keys: readonly Key[]): Pick<ExplorerState, Key> {
  const picked = useRef<Pick<ExplorerState, Key> | null>(null);
  // Asked of each view with every change: where nothing of it changed, nothing is made.
  return useStore(useExplorerStore(), (explorer) => {
    const last = picked.current;
    if (last && keys.every((key) => last[key] === explorer[key])) return last;
    const fresh = Object.fromEntries(keys.map((key) => [key, explorer[key]])) as unknown;
    picked.current = fresh as Pick<ExplorerState, Key>;
    return picked.current;
  });
}

/** Everything known; what the explorer shows is cut from it. */
export const useRecord = (): PartnershipRecord => useExplorer((explorer) => explorer.record);

/** What a reader can do: the same functions for as long as the explorer lives. */
export const useActions = (): ExplorerActions => useExplorerStore().getState();

/** The state at the moment of asking, for event handlers; it does not follow the state. */
export const useExplorerNow = (): (() => Explorer) => useExplorerStore().getState;
