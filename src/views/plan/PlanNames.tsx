import type { ReactNode } from "react";
import { Fragment, memo, useCallback, useId, useState } from "react";
import { createPortal } from "react-dom";
import { unbroken } from "../../graph/layout/measure";
import type { Heading, Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import { neighboursOf } from "../../graph/plan/neighbours";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { distinctName } from "../../words/distinct-name";
import { headingInWords } from "../../words/headings";
import { kindWithin } from "../../words/kind";
import { restOfName } from "../../words/rest-of-name";
import { seatsInWords } from "../../words/seat";
import { PRESENCE_TERMS } from "../../words/terms";
import { usePick, useRecord } from "../hooks/useExplorer";
import { PlaceList, rowId } from "./PlaceList";
import { PlaceName } from "./PlaceName";
import styles from "./PlanNames.module.css";
import { ToldNames } from "./ToldNames";
import { usePlanWalk } from "./usePlanWalk";

interface Props {
  readonly layer: HTMLElement;
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly slice: Slice;
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
  slice,
  litId,
  onFocus,
  onChoose,
}: Props) {
  const record = useRecord();
  const { selectedId } = usePick("selectedId");
  const stepped = useStepped(looks);
  const near = litId === null ? null : neighboursOf(record, slice, litId);
  const stops = new Map(
    headings.flatMap(({ ids }) => ids.flatMap((id) => stopsOf(record, places, looks, id))),
  );
  const { arrive, ...walk } = usePlanWalk(record, slice, stops, selectedId);
  // The same for all renders: a name that does not change is not drawn again.
  const onNameFocus = useCallback(
    (id: string | null, bodyId: string | null = id) => {
      if (id !== null) arrive(id);
      onFocus(bodyId);
    },
    [arrive, onFocus],
  );
  const name = (place: Place, look: Look) => {
    const level = place.containerId !== null && looks.has(place.containerId) ? 2 : 1;
    const dim = near !== null && !near.has(place.id);
    const on = { onFocus: onNameFocus, onChoose };
    return (
      <Fragment key={place.id}>
        <PlaceName
          {...on}
          place={place}
          look={look}
          spoken={spokenOf(record, place, look, selectedId)}
          level={level}
          reachable={place.id === walk.stopId}
          dim={dim}
        />
        {look.told.length > 0 && (
          <ToldNames {...on} place={place} look={look} level={level} dim={dim} stopId={walk.stopId} />
        )}
        {look.list.length > 0 && (
          <PlaceList {...on} place={place} look={look} level={level} dim={dim} stopId={walk.stopId} />
        )}
      </Fragment>
    );
  };
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the names in it
    <div onKeyDown={walk.onKeyDown} data-stepped={stepped || undefined} className={styles.names}>
      {/* Each heading, then what it heads: so it is read, and so the keyboard goes. */}
      {headings.map((heading) => {
        const seen = heading.ids.flatMap((id) => seenAt(places, looks, id));
        if (seen.length === 0) return null;
        return (
          <Theme key={heading.id} heading={heading}>
            {seen.map(({ place, look }) => name(place, look))}
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

/** Whether anything has come or gone since the plan was opened: what was there from the beginning does not come. */
function useStepped(looks: ReadonlyMap<string, Look>): boolean {
  const [opening] = useState(looks);
  const [stepped, step] = useState(false);
  if (!stepped && looks !== opening) step(true);
  return stepped;
}

/** Where the keys stop: at the name of an entity, and at each of those who sit in its box. With the names by which they are found. */
function stopsOf(
  record: PartnershipRecord,
  places: ReadonlyMap<string, Place>,
  looks: ReadonlyMap<string, Look>,
  id: string,
): readonly (readonly [id: string, name: string])[] {
  return seenAt(places, looks, id).flatMap(({ look }) => [
    [id, distinctName(record, id)] as const,
    ...look.told.map((told) => [told.id, distinctName(record, told.id)] as const),
    ...look.list.map((entry) => [rowId(id, entry), entry.lines.map(({ text }) => text).join(" ")] as const),
  ]);
}

interface Seen {
  readonly place: Place;
  readonly look: Look;
}

function seenAt(
  places: ReadonlyMap<string, Place>,
  looks: ReadonlyMap<string, Look>,
  id: string,
): readonly Seen[] {
  const [place, look] = [places.get(id), looks.get(id)];
  return place && look ? [{ place, look }] : [];
}

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

function spokenOf(
  record: PartnershipRecord,
  { id, lines }: Place,
  look: Look,
  selectedId: string | null,
): string {
  const kind = kindWithin(record, id);
  const standing = look.difference
    ? DIFFERENCE_TERMS[look.difference].label
    : PRESENCE_TERMS[look.presence].label;
  const part =
    selectedId === null || look.part === "" ? "" : `${distinctName(record, selectedId)}: ${look.part}`;
  const told = [kind, standing.toLowerCase(), seatsInWords(look.seats), part].filter((text) => text !== "");
  return `${restOfName(unbroken(lines), distinctName(record, id))}, ${told.join(", ")}. `;
}
