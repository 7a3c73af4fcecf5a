import type { Share } from "../../graph/lanes/timeline-marks";

/** @example percent(0.25) // "25.000%" */
export const percent = (share: Share): string => `${(share * 100).toFixed(3)}%`;
