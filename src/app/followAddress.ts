import { addressOf, placeOfAddress } from "../store/address";
import type { ExplorerStore } from "../store/explorer";

/**
 * Keeps the address and the state the same, both ways. A step while playing replaces the entry of the history, so that
 * "back" leaves the play in one go.
 */
export function followAddress(store: ExplorerStore): () => void {
  const write = (replace: boolean): void => {
    const address = `#${addressOf(store.getState())}`;
    if (address === location.hash) return;
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  };
  const read = (): void => {
    if (location.hash === `#${addressOf(store.getState())}`) return;
    store.getState().arrive(placeOfAddress(store.getState().record, location.hash));
  };
  write(true);
  const unsubscribe = store.subscribe((explorer, before) => write(explorer.playing || before.playing));
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
  };
}
