import type { CSSProperties } from "react";
import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import { classesOfEntry, markOfEntry } from "../../graph/picture/list-shapes";
import { appearanceOfListLine } from "../../graph/plan/list-appearance";
import type { LookedEntry } from "../../graph/plan/list-look";
import type { ListRow } from "../../graph/plan/list-rows";
import { listRows } from "../../graph/plan/list-rows";
import type { Look } from "../../graph/plan/look";
import { Fitted } from "../Fitted";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import styles from "./PlaceList.module.css";

interface Props {
  readonly place: Place;
  readonly look: Look;
  /** Of the name of the box in the tree. */
  readonly level: number;
  readonly dim: boolean;
  /** The one row or name that the tab key reaches. */
  readonly stopId: string | null;
}

/** Of an entry on the plan: an item of the record may be told in one box alone, `more` in each. */
export const rowId = (placeId: string, entry: Pick<LookedEntry, "id">): string => `${placeId}/${entry.id}`;

/** Who sits in a box, below its name: in the tree they are its children. */
export const PlaceList = memo(function PlaceList({ place, look, stopId, ...row }: Props) {
  return listRows(place, look.list).map((each) => (
    <Row
      key={each.entry.id}
      {...row}
      place={place}
      look={look}
      row={each}
      reachable={stopId === rowId(place.id, each.entry)}
    />
  ));
});

interface RowProps extends Omit<Props, "stopId"> {
  readonly row: ListRow;
  readonly reachable: boolean;
}

function Row({ place, look, row: { entry, rect }, level, dim, reachable }: RowProps) {
  const id = rowId(place.id, entry);
  const classes = new Set([place.kind, ...look.classes.split(" ")]);
  const { x, y, width, height } = rect;
  return (
    <button
      type="button"
      role="treeitem"
      className={`${styles.row} ${dim ? styles.dim : ""} ${entry.personId === null ? styles.still : ""}`}
      style={{ left: place.rect.x + x, top: place.rect.y + y, width, height }}
      data-id={id}
      data-within={place.id}
      data-chooses={entry.personId ?? place.id}
      data-seat={entry.standing ?? undefined}
      aria-level={level + 1}
      aria-selected={entry.ours}
      tabIndex={reachable ? 0 : -1}
    >
      {entry.standing !== null && (
        <svg aria-hidden="true" className={styles.mark}>
          <Shapes shapes={markOfEntry(entry, new Set([place.kind]), PAGE_PALETTE)} />
        </svg>
      )}
      <span className={entry.standing === null ? styles.lines : styles.seat}>
        {entry.lines.map(({ text, tone }, index) => (
          <Fitted
            key={text + String(index)}
            lines={1}
            className={styles.line}
            style={lineStyle(entry, tone, classes)}
          >
            {text}{" "}
          </Fitted>
        ))}
        {entry.mark !== null && <span className="visually-hidden">{MARK_WORDS[entry.mark]}</span>}
      </span>
    </button>
  );
}

const MARK_WORDS = { new: "(new) ", ghost: "(no longer) " } as const;

function lineStyle(entry: LookedEntry, tone: string, classes: ReadonlySet<string>): CSSProperties {
  const { colour, weight, struck } = appearanceOfListLine(classesOfEntry(entry, tone, classes));
  return {
    color: PAGE_PALETTE[colour],
    fontWeight: weight,
    textDecoration: struck ? "line-through" : undefined,
  };
}
