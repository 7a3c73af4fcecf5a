import type { ExplorerState } from "../../store/state";

type Shown = Pick<ExplorerState, "areaId" | "period">;

/** @example fileNameOf(state, "svg") // "partnerships-cambridgeshire-2011.svg" */
export const fileNameOf = ({ areaId, period }: Shown, extension: string): string =>
  `partnerships-${areaId}-${period.text}.${extension}`;
