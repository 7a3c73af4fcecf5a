import { GLYPHS, glyphDash } from "../graph/lanes/glyph";
import type { Certainty, EventType } from "../record/vocabulary";
import styles from "./ChangeGlyph.module.css";

interface Props {
  readonly type: EventType;
  readonly certainty: Certainty;
}

/** What kind of change, dashed where it was only planned or proposed; the words beside it say the same. */
export function ChangeGlyph({ type, certainty }: Props) {
  return (
    <svg viewBox="-8 -8 16 16" width="18" height="18" className={styles.glyph} aria-hidden="true">
      <path d={GLYPHS[type]} strokeDasharray={glyphDash(certainty).join(" ")} />
    </svg>
  );
}
