import { createPortal } from "react-dom";
import type { Look } from "../../graph/look";
import { kindOfThing } from "../../graph/look";
import { neighboursOf } from "../../graph/neighbours";
import type { Heading, Place } from "../../graph/place";
import { PRESENCE_NAMES } from "../../lineage/life-words";
import { areasById, organizationsById, personsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { KIND_NAMES, SECTION_NAMES } from "../names";
import { useExplorer } from "../useExplorer";
import { PlaceName } from "./PlaceName";
import styles from "./PlanNames.module.css";

interface Props {
  readonly layer: HTMLElement;
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly onFocus: (id: string | null) => void;
}

/** Headings and names over the canvas; only what is to be seen in the period is there. */
export function PlanNames({ layer, places, headings, looks, onFocus }: Props) {
  const record = useExplorer((explorer) => explorer.record);
  const selectedId = useExplorer((explorer) => explorer.selectedId);
  const hoveredId = useExplorer((explorer) => explorer.hoveredId);
  const select = useExplorer((explorer) => explorer.select);
  const near = hoveredId === null ? null : neighboursOf(record, hoveredId);
  const seen = [...looks.values()].flatMap((look) => placed(places, look));
  return createPortal(
    <>
      {headings
        .filter((heading) => heading.ids.some((id) => looks.has(id)))
        .map((heading) => (
          <PlanHeading key={heading.id} heading={heading} record={record} />
        ))}
      {seen.map(({ place, look }) => (
        <PlaceName
          key={place.id}
          place={place}
          look={look}
          spoken={spokenOf(record, place.id, look)}
          selected={place.id === selectedId}
          dim={near !== null && !near.has(place.id)}
          onSelect={select}
          onFocus={onFocus}
        />
      ))}
    </>,
    layer,
  );
}

interface Seen {
  readonly place: Place;
  readonly look: Look;
}

const placed = (places: ReadonlyMap<string, Place>, look: Look): readonly Seen[] => {
  const place = places.get(look.id);
  return place ? [{ place, look }] : [];
};

function PlanHeading({ heading, record }: { readonly heading: Heading; readonly record: PartnershipRecord }) {
  const area = heading.areaId === null ? undefined : areasById(record).get(heading.areaId);
  const { x, y, width } = heading.rect;
  return (
    <h2 className={styles.heading} style={{ left: x, top: y, width }}>
      {area && `${area.name}: `}
      {SECTION_NAMES[heading.section]}
    </h2>
  );
}

function spokenOf(record: PartnershipRecord, id: string, look: Look): string {
  const name = (organizationsById(record).get(id) ?? personsById(record).get(id))?.name ?? "";
  return `${name}, ${KIND_NAMES[kindOfThing(record, id)].toLowerCase()}, ${PRESENCE_NAMES[look.presence].toLowerCase()}`;
}
