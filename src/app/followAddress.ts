import { addressOf, locationOfAddress } from "../store/address";
import type { Explorer, ExplorerStore } from "../store/explorer";

/** While years are stepped or dragged through, the history gets one entry, when it comes to rest. */
const REST = 200;

export interface History {
  /** Whether "back" goes through what was looked at. In a frame it belongs to the page around it. */
  readonly keeps: boolean;
}

/**
 * Keeps the address and the state the same, both ways. Steps while playing replace the entry of the history, so that "back"
 * leaves the play in one go.
 */
export function followAddress(store: ExplorerStore, { keeps }: History): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (replace: boolean): void => {
    const address = `#${addressOf(store.getState())}`;
    if (address === location.hash) return;
    if (replace || !keeps) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  };
  const follow = (now: Explorer, before: Explorer): void => {
    if (addressOf(now) === addressOf(before)) return;
    clearTimeout(waiting);
    const stepped = now.period !== before.period && now.selectedId === before.selectedId;
    waiting = setTimeout(() => write(now.playing || before.playing), stepped ? REST : 0);
  };
  const read = (): void => {
    clearTimeout(waiting);
    if (location.hash === `#${addressOf(store.getState())}`) return;
    store.getState().applyAddress(locationOfAddress(store.getState().record, location.hash));
    // What was not understood is put right in place: a new entry would catch "back".
    clearTimeout(waiting);
    write(true);
  };
  write(true);
  const unsubscribe = store.subscribe(follow);
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    clearTimeout(waiting);
    unsubscribe();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
  };
}
