import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Explorer, ExplorerStore } from "../../store/explorer";

export const ExplorerContext = createContext<ExplorerStore | null>(null);

function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerContext);
  if (!store) throw new Error("Expected an ExplorerContext around the view; found none");
  return store;
}

/** The selector must return a part of the state, or something remembered: a fresh object each time would never settle. */
export const useExplorer = <Part>(select: (explorer: Explorer) => Part): Part =>
  useStore(useExplorerStore(), select);

/** The state at the moment of asking, for event handlers; it does not follow the state. */
export const useExplorerNow = (): (() => Explorer) => useExplorerStore().getState;
