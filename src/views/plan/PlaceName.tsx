import type { CSSProperties } from "react";
import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import type { BoxAppearance } from "../../graph/plan/appearance";
import { appearanceOfBox, veilOpacity } from "../../graph/plan/appearance";
import { councilNameTop } from "../../graph/plan/council-name-top";
import type { Look } from "../../graph/plan/look";
import { appearanceOfName } from "../../graph/plan/name-appearance";
import { PAGE_PALETTE } from "../pagePalette";
import styles from "./PlaceName.module.css";
import { PlaceWords } from "./PlaceWords";

/** Few, and the same from step to step where nothing changed: then a name is not drawn again. */
interface Props {
  readonly place: Place;
  readonly look: Look;
  /** It keeps its elements while it is not to be seen: most of what goes comes back, and to hide and show it costs little. */
  readonly gone: boolean;
  /** What a screen reader hears after the visible name. */
  readonly spoken: string;
  readonly selected: boolean;
  /** 2 for what stands in a box that is there too, else 1. */
  readonly level: 1 | 2;
  /** Among all of its tree, where not all of it is in the page. */
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  readonly dim: boolean;
  /** Whether the tab key reaches it; from there on arrows lead to the others. */
  readonly reachable: boolean;
}

/** With properties of our own, which the style sheet reads. */
type Style = CSSProperties & Readonly<Record<`--${string}`, string | number>>;

function buttonStyle(place: Place, look: Look, bar: BoxAppearance["bar"], opacity: number): Style {
  const { x: left, y: top, width } = place.rect;
  const barred = bar && { "--bar": PAGE_PALETTE[bar.fill], "--bar-width": `${bar.width}px` };
  const named = place.kind === "council" && { "--name-top": `${councilNameTop(place, look)}px` };
  const box = { left, top, width, height: look.height };
  return { ...box, opacity, ...barred, ...named };
}

/**
 * A name over its box: real text, that takes the keyboard's focus. A press on it bubbles to the canvas, which selects and pans.
 * Of a tree, since a screen reader passes arrows and letters on within one, and keeps them to itself on buttons.
 */
export const PlaceName = memo(function PlaceName({
  place,
  look,
  gone,
  spoken,
  selected,
  level,
  position,
  size,
  dim,
  reachable,
}: Props) {
  const { kind, id } = place;
  const classes = new Set([kind, ...look.classes.split(" "), dim ? "dim" : ""]);
  const [{ bar }, name] = [appearanceOfBox(classes), appearanceOfName(classes)];
  return (
    <button
      type="button"
      role="treeitem"
      className={`${styles.name} ${styles[kind] ?? ""} ${look.classes}`}
      style={buttonStyle(place, look, bar, name.opacity)}
      data-id={gone ? undefined : id}
      data-gone={gone || undefined}
      data-difference={look.difference ?? undefined}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
    >
      <PlaceWords
        place={place}
        spoken={spoken}
        colour={name.colour}
        weight={name.weight}
        struck={name.struck}
        classes={look.classes}
        mark={look.mark}
        difference={look.difference}
        status={look.status}
        tone={look.tone}
        part={look.part}
        seats={look.seats}
        list={look.list}
        told={look.told}
      />
      {look.age > 0 && <i className={styles.veil} style={{ opacity: veilOpacity(look.age) }} />}
    </button>
  );
});
