import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import { boxShapes } from "../../graph/picture/box-shapes";
import { selectionShape } from "../../graph/picture/entity-shapes";
import type { Look } from "../../graph/plan/look";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import styles from "./Column.module.css";

interface Props {
  readonly places: ReadonlyMap<string, Place>;
  readonly looks: ReadonlyMap<string, Look>;
  readonly selectedId: string | null;
  readonly width: number;
  readonly height: number;
}

/** The boxes under the names of a narrow screen's plan, drawn as in pictures. */
export const ColumnBoxes = ({ places, looks, selectedId, width, height }: Props) => (
  <svg width={width} height={height} className={styles.boxes} aria-hidden="true">
    {[...places.values()].map((place) => {
      const look = looks.get(place.id);
      return (
        look && (
          <g
            key={place.id}
            className={styles.box}
            style={{ transform: `translate(${place.rect.x}px, ${place.rect.y}px)` }}
          >
            <Box
              kind={place.kind}
              classes={look.classes}
              width={place.rect.width}
              height={look.height}
              selected={place.id === selectedId}
            />
          </g>
        )
      );
    })}
  </svg>
);

interface BoxProps extends Pick<Place, "kind"> {
  readonly classes: string;
  readonly width: number;
  readonly height: number;
  readonly selected: boolean;
}

const Box = memo(({ kind, classes, width, height, selected }: BoxProps) => (
  <Shapes
    shapes={[
      ...boxShapes(kind, new Set(classes.split(" ")), { width, height }, PAGE_PALETTE),
      ...(selected ? [selectionShape({ width, height }, PAGE_PALETTE)] : []),
    ]}
  />
));
