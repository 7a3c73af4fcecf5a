import { organizationsById } from "../record/links";
import type { Organization } from "../record/shape";
import type { Overlay } from "./overlay";
import type { ExplorerState } from "./state";

/** Undefined where nothing is selected, or a person. */
export const selectedBody = ({
  record,
  selectedId,
}: Pick<ExplorerState, "record" | "selectedId">): Organization | undefined =>
  selectedId === null ? undefined : organizationsById(record).get(selectedId);

/** What is to be seen of what is open: an answer and a review are of the selected body, and without one there is none. */
export function overlayShown(
  state: Pick<ExplorerState, "record" | "selectedId" | "overlay">,
): Overlay["kind"] | null {
  const kind = state.overlay?.kind ?? null;
  const isOfBody = kind === "answer" || kind === "review";
  return isOfBody && !selectedBody(state) ? null : kind;
}
