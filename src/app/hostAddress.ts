import { parameterMeant } from "../embed/parameters";
import type { Parameters } from "../embed/protocol";
import { addressOf, locationOfAddress } from "../store/address";
import type { ExplorerStore } from "../store/explorer";

/** What the page around the frame asked for last, and the address that came of it. */
export interface HostAddress {
  readonly asked: string;
  readonly shown: string;
}

/** What is not understood is told, and nothing else happens: a page that is mistaken must not take away what is shown. */
export interface Applied {
  readonly address: HostAddress;
  readonly error: string | null;
}

/**
 * Changes parameters of the address; an empty text takes one away. While nobody else has moved, what the page asked for before
 * counts on, also what is not shown: a way waits for its question, whichever is asked for first.
 */
export function applyParameters(store: ExplorerStore, before: HostAddress, changes: Parameters): Applied {
  const shown = addressOf(store.getState());
  const asked = new URLSearchParams(shown);
  const waiting = shown === before.shown ? new URLSearchParams(before.asked) : [];
  for (const [name, value] of waiting) if (!asked.has(name)) asked.set(name, value);
  for (const [said, value] of Object.entries(changes)) {
    const name = parameterMeant(said) ?? said;
    if (value === "") asked.delete(name);
    else asked.set(name, value);
  }
  const arrival = locationOfAddress(store.getState().record, asked.toString());
  if (arrival.notice !== null) return { address: before, error: arrival.notice };
  const address = {
    asked: asked.toString(),
    shown: addressOf({ ...arrival, record: store.getState().record }),
  };
  store.getState().applyAddress(arrival);
  return { address, error: null };
}
