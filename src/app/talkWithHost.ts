import type { FrameMessage, HostMessage, Shown } from "../embed/protocol";
import { hostMessageIn } from "../embed/protocol";
import { nameOf } from "../record/links";
import { addressOf, locationOfAddress } from "../store/address";
import type { Explorer, ExplorerStore } from "../store/explorer";
import { followHeight } from "./followHeight";
import type { Host } from "./host";
import { postTo } from "./host";
import { applyColours, applyTheme } from "./theme";

/**
 * Tells the page around the frame what is shown, and does what it asks. Only the page at the configured origin is heard, and
 * only it can read what is said. What is not understood is counted, never thrown.
 *
 * @returns ends the talk
 */
export function talkWithHost(store: ExplorerStore, host: Host): () => void {
  let ignored = 0;
  const say = (message: FrameMessage): void => postTo(host, message);
  const follow = (now: Explorer, before: Explorer): void => {
    if (addressOf(now) !== addressOf(before)) say({ type: "state", shown: shownIn(now), ignored });
  };
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    const isHost = source === host.window && from === host.origin;
    const message = isHost ? hostMessageIn(data) : null;
    if (message) heed(store, message, say);
    else ignored++;
    if (isHost && !message) {
      say({ type: "error", message: "Expected a message of the partnership-explorer protocol, version 1" });
    }
  };
  const unsubscribe = store.subscribe(follow);
  const unfollowHeight = followHeight((height) => say({ type: "height", height }));
  window.addEventListener("message", hear);
  say({ type: "ready", shown: shownIn(store.getState()) });
  const { notice } = store.getState();
  if (notice !== null) say({ type: "error", message: notice });
  return () => {
    unsubscribe();
    unfollowHeight();
    window.removeEventListener("message", hear);
  };
}

function heed(store: ExplorerStore, message: HostMessage, say: (message: FrameMessage) => void): void {
  if (message.type === "theme") {
    if (message.theme) applyTheme(message.theme);
    if (message.colours) applyColours(message.colours);
    return;
  }
  const { record, applyAddress } = store.getState();
  const parameters = new URLSearchParams(addressOf(store.getState()));
  for (const [name, value] of Object.entries(message.parameters)) {
    if (value === "") parameters.delete(name);
    else parameters.set(name, value);
  }
  const arrival = locationOfAddress(record, parameters.toString());
  if (arrival.notice === null) applyAddress(arrival);
  // What is shown stays: a host that is mistaken must not take it away.
  else say({ type: "error", message: arrival.notice });
}

const shownIn = (explorer: Explorer): Shown => ({
  address: addressOf(explorer),
  view: explorer.view,
  period: explorer.period.text,
  area: explorer.areaId,
  selected:
    explorer.selectedId === null
      ? null
      : { id: explorer.selectedId, name: nameOf(explorer.record, explorer.selectedId) },
});
