import { parameterMeant } from "../embed/parameters";
import type { Parameters } from "../embed/protocol";
import { cutOf } from "../record/cut";
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
  const { record, applyAddress } = store.getState();
  const arrival = locationOfAddress(record, asked.toString());
  // What is not in the cut to an area may be in another.
  if (arrival.notice !== null && !cutOf(record)) return { address: before, error: arrival.notice };
  const address = {
    asked: asked.toString(),
    shown: addressOf({ ...arrival, record }),
  };
  applyAddress((now) => locationOfAddress(now, asked.toString()));
  return { address, error: null };
}
