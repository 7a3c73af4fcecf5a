import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import { appearanceOfName } from "../../graph/plan/name-appearance";
import { smallAppearanceOf } from "../../graph/plan/small-appearance";
import { SMALL_NAME_X, smallBaseline, smallName } from "../../graph/plan/small-name";
import { useActions } from "../hooks/useExplorer";
import { PAGE_PALETTE } from "../pagePalette";
import { MeasuredText } from "./MeasuredText";
import styles from "./SideBySide.module.css";

const tinted = (fill: string, share: number): string =>
  `color-mix(in srgb, ${PAGE_PALETTE.accent} ${share * 100}%, ${fill})`;

interface Props {
  readonly place: Place;
  readonly look: Look;
  readonly lit: boolean;
  readonly name: string;
  readonly shortName: string;
  /** Of its type, in units of the plan; null before it is known. */
  readonly nameSize: number | null;
}

/** An entity on a small plan, with its name where there is room for it. */
export const SmallBox = memo(function SmallBox({ place, look, lit, name, shortName, nameSize }: Props) {
  const { id, kind, rect } = place;
  const { select, hover } = useActions();
  const classes = new Set([kind, ...look.classes.split(" ")]);
  const { fill, tint, stroke, width, dash, corner } = smallAppearanceOf(classes, lit);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the names are chosen by keyboard in the search, the table and the plan */}
      <rect
        x={rect.x}
        y={rect.y}
        width={rect.width}
        height={look.height}
        rx={corner}
        fill={tinted(PAGE_PALETTE[fill], tint)}
        stroke={PAGE_PALETTE[stroke]}
        strokeWidth={width}
        strokeDasharray={dash.join(" ")}
        className={`${styles.entity} ${look.classes}`}
        data-thing={id}
        data-lit={lit || undefined}
        onClick={() => select(id)}
        onPointerEnter={() => hover(id)}
        onPointerLeave={() => hover(null)}
      >
        <title>{titleOf(name, look)}</title>
      </rect>
      {nameSize !== null &&
        smallName(place, shortName, nameSize).map((line, index) => (
          <MeasuredText
            key={line + String(index)}
            x={rect.x + SMALL_NAME_X}
            y={rect.y + smallBaseline(index, nameSize)}
            fontSize={nameSize}
            fill={PAGE_PALETTE[appearanceOfName(classes).colour]}
            textDecoration={appearanceOfName(classes).struck ? "line-through" : undefined}
            className={styles.boxName}
            text={line}
          />
        ))}
    </>
  );
});

/** With what is told in its box, as there is no line for it here. */
const titleOf = (name: string, { part, told }: Look): string =>
  [part === "" ? name : `${name}: ${part}`, ...told.map((each) => each.name)].join("; ");
