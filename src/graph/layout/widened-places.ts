import { PADDING_Y } from "./metrics";
import type { Place } from "./place";
import type { Places } from "./places";
import { withoutSurround, withSurround } from "./surround";
import { shiftsOfCouncils } from "./widened-councils";
import type { Widening } from "./widening";
import { widenedRect } from "./widening";

/**
 * The same places where nothing is to be wider.
 *
 * @param joined those at which lines end
 */
export function widenedPlaces(all: Places, widening: Widening, joined: ReadonlySet<string>): Places {
  if (widening.x.length === 0 && widening.y.length === 0) return all;
  const shifts = shiftsOfCouncils(all.places.values(), widening.y, joined);
  const places = [...all.places.values()].map((place) => {
    const shift = shifts.get(place.id);
    return shift === undefined
      ? widenedPlace(place, widening, joined)
      : movedDown(widenedPlace(place, { ...widening, y: [] }, joined), shift);
  });
  return {
    places: new Map(places.map((place) => [place.id, place])),
    headings: all.headings.map((heading) => ({ ...heading, rect: widenedRect(widening, heading.rect) })),
    main: withoutSurround(widenedRect(widening, withSurround(all.main))),
  };
}

const movedDown = (place: Place, by: number): Place => ({
  ...place,
  rect: { ...place.rect, y: place.rect.y + by },
});

/** What no line ends at is no higher than its words ask for. */
function widenedPlace(place: Place, widening: Widening, joined: ReadonlySet<string>): Place {
  const { id, kind, rect, headHeight } = place;
  const wider = widenedRect(widening, rect);
  const isWhole = headHeight === rect.height;
  if (isWhole && !joined.has(id)) return { ...place, rect: { ...wider, height: headHeight } };
  // Below the name of a box that holds others there may be such a gutter, and the name itself is no higher for it.
  const padding = kind === "box" && !isWhole ? PADDING_Y : 0;
  const head = widenedRect(widening, { ...rect, height: headHeight - padding });
  return { ...place, rect: wider, headHeight: head.height + padding };
}
