import type { EmbedOptions } from "../embed/options";
import type { FrameMessage } from "../embed/protocol";
import { sealed } from "../embed/protocol";
import type { Fault } from "../record/fault";

/** The page around the frame: only it is heard, and only it can read what is said. */
export interface Host {
  readonly window: Window;
  readonly origin: string;
}

/** Null where the explorer is in no frame, or was told of no origin to talk with. */
export const hostOf = ({ hostOrigin }: EmbedOptions): Host | null =>
  hostOrigin !== null && parent !== window ? { window: parent, origin: hostOrigin } : null;

export const postToHost = ({ window, origin }: Host, message: FrameMessage): void =>
  window.postMessage(sealed(message), origin);

/** That nothing can be shown, and why. */
export function postFailure(host: Host, [first]: readonly Fault[]): void {
  const reason = first ? `: ${first.file}, expected ${first.expected}, found ${first.found}` : "";
  postToHost(host, { type: "error", message: `The record could not be read${reason}` });
}
