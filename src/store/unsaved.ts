import type { ExplorerState } from "./state";

/** Whether something would be lost with the page. */
export const isUnsaved = ({ record, saved }: Pick<ExplorerState, "record" | "saved">): boolean =>
  record !== saved;
