import type { Certainty, EventType } from "../../record/vocabulary";

/** One for each kind of change, as SVG path data in a square from −8 to 8. */
export const GLYPHS: Readonly<Record<EventType, string>> = {
  formed: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M-3 0h6M0-3v6",
  renamed: "M-6.5-4.5H2L6.5 0L2 4.5H-6.5zM-3.5 0h0.2",
  restructured: "M0-6.2L6.2 0L0 6.2L-6.2 0z",
  replaced: "M-6.5 0H5M1-4.5L5.5 0L1 4.5",
  merged: "M-6.5-5Q-2-5 0 0H5.5M-6.5 5Q-2 5 0 0M2.2-3.5L5.8 0L2.2 3.5",
  absorbed: "M-6.5 0H2M-1.5-3.5L2.2 0L-1.5 3.5M5.5-6V6",
  split: "M-6.5 0H-1Q1-5 6-5M-1 0Q1 5 6 5M3.5-7.2L6.5-5L3.5-2.8M3.5 2.8L6.5 5L3.5 7.2",
  demerged: "M-6.5 3H6.5M-3 3Q0-4 5.5-4M3-6.5L6-4L3-1.5",
  transferred: "M-6.5-3H4M1.5-6L4.8-3L1.5 0M6.5 4H-4M-1.5 1L-4.8 4L-1.5 7",
  decommissioned: "M-5.5-5.5H5.5V5.5H-5.5zM-3-3L3 3M3-3L-3 3",
};

const DASHES = [2.4, 2.4] as const;

/** Dashed where the change is only planned or proposed; in the unit of the glyph. */
export const glyphDash = (certainty: Certainty): readonly number[] =>
  certainty === "planned" || certainty === "proposed" ? DASHES : [];
