import type { FrameMessage, HostMessage, Shown } from "../embed/protocol";
import { hostMessageIn } from "../embed/protocol";
import { addressOf } from "../store/address";
import type { Explorer, ExplorerStore } from "../store/explorer";
import { distinctName } from "../words/distinct-name";
import { followHeight } from "./followHeight";
import type { Host } from "./host";
import { postToHost } from "./host";
import type { HostAddress } from "./hostAddress";
import { applyParameters } from "./hostAddress";
import { applyColours, applyTheme } from "./theme";

/**
 * Tells the page around the frame what is shown, and does what it asks. Only the page at the configured origin is heard, and
 * only it can read what is said. What is not understood is counted, never thrown.
 *
 * @param opened the address that the frame was opened with, after `#`
 * @returns ends the talk
 */
export function talkWithHost(store: ExplorerStore, host: Host, opened: string): () => void {
  let ignored = 0;
  const { notice } = store.getState();
  const openedAt = addressOf(store.getState());
  // What was not understood is not asked for again.
  let address: HostAddress = { asked: notice === null ? opened : openedAt, shown: openedAt };
  const post = (message: FrameMessage): void => postToHost(host, message);
  const postError = (message: string): void => post({ type: "error", message });
  const postState = (now: Explorer, before: Explorer): void => {
    if (addressOf(now) !== addressOf(before)) post({ type: "state", shown: shownIn(now), ignored });
  };
  const applyHostMessage = (message: HostMessage): void => {
    if (message.type === "theme") {
      applyLook(message);
      return;
    }
    const applied = applyParameters(store, address, message.parameters);
    address = applied.address;
    if (applied.error !== null) postError(applied.error);
  };
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const isHost = source === host.window && origin === host.origin;
    const message = isHost ? hostMessageIn(data) : null;
    if (message) applyHostMessage(message);
    else ignored++;
    if (isHost && !message) postError("Expected a message of the partnership-explorer protocol, version 1");
  };
  const unsubscribe = store.subscribe(postState);
  const unfollowHeight = followHeight((height) => post({ type: "height", height }));
  window.addEventListener("message", onMessage);
  post({ type: "ready", shown: shownIn(store.getState()) });
  if (notice !== null) postError(notice);
  return () => {
    unsubscribe();
    unfollowHeight();
    window.removeEventListener("message", onMessage);
  };
}

function applyLook({ theme, colours }: HostMessage & { readonly type: "theme" }): void {
  if (theme) applyTheme(theme);
  if (colours) applyColours(colours);
}

const shownIn = (explorer: Explorer): Shown => ({
  title: explorer.record.title,
  address: addressOf(explorer),
  view: explorer.view,
  period: explorer.period.text,
  area: explorer.areaId,
  selected:
    explorer.selectedId === null
      ? null
      : { id: explorer.selectedId, name: distinctName(explorer.record, explorer.selectedId) },
});
