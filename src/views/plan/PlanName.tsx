import { memo, useRef } from "react";
import type { Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import type { PartnershipRecord } from "../../record/record";
import { PlaceList } from "./PlaceList";
import { PlaceName } from "./PlaceName";
import { spokenName } from "./spokenName";
import { ToldNames } from "./ToldNames";

interface Props {
  readonly record: PartnershipRecord;
  /** In the whole explorer. */
  readonly selectedId: string | null;
  readonly place: Place;
  /** Null while it is not to be seen. */
  readonly look: Look | null;
  readonly level: 1 | 2;
  /** Among all of its tree, where not all of it is in the page. */
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  readonly dim: boolean;
  /** The one name or row that the tab key reaches. */
  readonly stopId: string | null;
}

/** All that is written in a place. What has not changed is not rendered again; what is gone is hidden, as it was last. */
export const PlanName = memo(function PlanName({ record, selectedId, place, look, stopId, ...named }: Props) {
  const { position, size, ...each } = named;
  const last = useRef(look);
  if (look) last.current = look;
  if (!last.current) return null;
  return (
    <>
      <PlaceName
        {...each}
        place={place}
        look={last.current}
        gone={look === null}
        spoken={spokenName(record, place, last.current, selectedId)}
        selected={place.id === selectedId}
        reachable={place.id === stopId}
        position={position}
        size={size}
      />
      {look && look.told.length > 0 && <ToldNames {...each} place={place} look={look} stopId={stopId} />}
      {look && look.list.length > 0 && <PlaceList {...each} place={place} look={look} stopId={stopId} />}
    </>
  );
});
