import type { FocusEvent, MouseEvent, ReactNode } from "react";
import { memo, useId } from "react";
import { createPortal } from "react-dom";
import type { Heading, Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import { neighboursOf } from "../../graph/plan/neighbours";
import type { TreePosition } from "../../graph/plan/tree-positions";
import { treePositions } from "../../graph/plan/tree-positions";
import type { Slice } from "../../record/slice";
import { headingInWords } from "../../words/headings";
import { usePick, useRecord } from "../hooks/useExplorer";
import { PlanName } from "./PlanName";
import styles from "./PlanNames.module.css";
import { planStops } from "./planStops";
import { usePlanWalk } from "./usePlanWalk";

interface Props {
  readonly layer: HTMLElement;
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly slice: Slice;
  /** Whose names are in the page; null for all. That which has the focus, or would have it, and that which is selected are in any case. */
  readonly inSight: ReadonlySet<string> | null;
  /** Under the pointer or in focus, and to be seen. */
  readonly litId: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

/** Headings and names over the canvas, a tree of names to each heading; only what is to be seen in the period is there. */
export const PlanNames = memo(function PlanNames({
  layer,
  places,
  headings,
  looks,
  inSight,
  slice,
  litId,
  onFocus,
  onChoose,
}: Props) {
  const record = useRecord();
  const { selectedId } = usePick("selectedId");
  const near = litId === null ? null : neighboursOf(record, slice, litId);
  const stops = planStops(record, { places, headings, looks });
  const { arrive, ...walk } = usePlanWalk(record, slice, stops, selectedId);
  // Heard here for all of them: of functions of its own each name would be given new ones with every step.
  const focus = ({ target }: FocusEvent<HTMLElement>): void => {
    const { id, within } = nameAt(target)?.dataset ?? {};
    if (!id || !target.matches(":focus-visible")) return;
    arrive(id);
    // Whoever sits in a box stands out with it.
    onFocus(within ?? id);
  };
  const press = ({ target, detail }: MouseEvent<HTMLElement>): void => {
    const { id, chooses } = nameAt(target)?.dataset ?? {};
    // By a key alone: a pointer presses the canvas below.
    if (id && detail === 0) onChoose(chooses ?? id);
  };
  const stopBody = walk.stopId === null ? null : stops.bodyOf(walk.stopId);
  const isWritten = (id: string): boolean =>
    inSight === null || inSight.has(id) || id === stopBody || id === selectedId;
  const name = (id: string, position: TreePosition | undefined) => {
    const place = places.get(id);
    return (
      place && (
        <PlanName
          key={id}
          record={record}
          selectedId={selectedId}
          place={place}
          look={looks.get(id) ?? null}
          level={place.containerId !== null && looks.has(place.containerId) ? 2 : 1}
          position={position?.position}
          size={position?.size}
          stopId={walk.stopId}
          dim={near !== null && !near.has(id)}
        />
      )
    );
  };
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and presses are those of the names in it
    <div
      onKeyDown={walk.onKeyDown}
      onClick={press}
      onFocus={focus}
      onBlur={() => onFocus(null)}
      className={styles.names}
    >
      {/* Each heading, then what it heads: so it is read, and so the keyboard goes. */}
      {headings
        .filter(({ ids }) => ids.some((id) => looks.has(id)))
        .map((heading) => {
          const positions = inSight && treePositions(heading, places, (id) => looks.has(id));
          return (
            <Theme key={heading.id} heading={heading}>
              {heading.ids.filter(isWritten).map((id) => name(id, positions?.get(id)))}
            </Theme>
          );
        })}
      <p role="log" className="visually-hidden">
        {walk.spoken}
      </p>
    </div>,
    layer,
  );
});

/** The name or row that was met, whatever part of it. */
const nameAt = (target: EventTarget): HTMLElement | null =>
  (target as Element).closest<HTMLElement>("[role=treeitem]");

/** From the top of a heading of one line to the rule under it, in units of the plan; one of several lines goes on above. */
const HEADING_LINE = 19;

interface ThemeProps {
  readonly heading: Heading;
  readonly children: ReactNode;
}

/** A tree may hold no headings: each theme is one, so that its heading can be reached, and is told when the walk enters it. */
function Theme({ heading, children }: ThemeProps) {
  const record = useRecord();
  const id = useId();
  const { x, y, width } = heading.rect;
  return (
    <>
      <h2 id={id} className={styles.heading} style={{ left: x, bottom: -(y + HEADING_LINE), width }}>
        {headingInWords(record, heading.section, heading.areaId)}
      </h2>
      <div role="tree" aria-labelledby={id} className={styles.tree}>
        {children}
      </div>
    </>
  );
}
