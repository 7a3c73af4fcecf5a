import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import type { Rect } from "../../graph/layout/rect";
import { appearanceOfName, veilOpacity } from "../../graph/plan/appearance";
import type { Look } from "../../graph/plan/look";
import { DifferenceSign } from "../DifferenceSign";
import { useExplorer } from "../hooks/useExplorer";
import { PAGE_PALETTE } from "../pagePalette";
import styles from "./PlaceName.module.css";

/** Few, and the same from step to step where nothing changed: then a name is not drawn again. */
interface Props {
  readonly place: Place;
  readonly look: Look;
  /** What a screen reader hears beside the visible text: the full name, the kind, how it stands. */
  readonly spoken: string;
  readonly dim: boolean;
  /** Whether the tab key reaches it; from there on arrows lead to the others. */
  readonly reachable: boolean;
  readonly onFocus: (id: string | null) => void;
}

const standOf = ({ x, y, width }: Rect, { height }: Look) => ({ left: x, top: y, width, height });

const veilOf = (age: number): object => (age > 0 ? { "--veil": veilOpacity(age) } : {});

function nameStyle(kind: Place["kind"], classes: string) {
  const { colour, weight, struck } = appearanceOfName(new Set([kind, ...classes.split(" ")]));
  return {
    color: PAGE_PALETTE[colour],
    fontWeight: weight,
    textDecoration: struck ? "line-through" : undefined,
  };
}

/** A name over its box: real text, that takes the keyboard's focus. A press on it bubbles to the canvas, which selects and pans. */
export const PlaceName = memo(function PlaceName({ place, look, spoken, dim, reachable, onFocus }: Props) {
  const { rect, lines, kind, id } = place;
  const select = useExplorer((explorer) => explorer.select);
  const selected = useExplorer((explorer) => explorer.selectedId === id);
  return (
    <button
      type="button"
      className={`${styles.name} ${styles[kind] ?? ""} ${look.classes}`}
      style={{ ...standOf(rect, look), ...veilOf(look.age) }}
      data-id={id}
      data-aged={look.age > 0 || undefined}
      data-dim={dim || undefined}
      data-difference={look.difference ?? undefined}
      aria-pressed={selected}
      tabIndex={reachable ? 0 : -1}
      onClick={(event) => event.detail === 0 && select(id)}
      onFocus={(event) => event.currentTarget.matches(":focus-visible") && onFocus(id)}
      onBlur={() => onFocus(null)}
    >
      <span className={styles.text} style={nameStyle(kind, look.classes)}>
        {lines.map((line, index) => (
          <span key={line + String(index)} className={styles.line}>
            {line}{" "}
          </span>
        ))}
      </span>
      {look.mark === "new" && look.difference === null && kind === "box" && (
        <span className={styles.tag}>new </span>
      )}
      {look.difference && (
        <span className={styles.sign}>
          <DifferenceSign kind={look.difference} />
        </span>
      )}
      {kind === "box" && look.status && (
        <span className={styles.status} data-tone={look.tone}>
          {look.status}
        </span>
      )}
      <span className="visually-hidden">, {spoken}</span>
    </button>
  );
});
