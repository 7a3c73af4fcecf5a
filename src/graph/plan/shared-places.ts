/** Two that are never there in the same year may share a place. Where both are to be seen, one has the box and the other is told in it. */
import { heightAround } from "../layout/box";
import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import { rectsOverlap } from "../layout/rect";

/** What of a thing decides whether it has its box. */
export interface Claim {
  /** Of what is drawn of it by itself, in units of the plan. */
  readonly height: number;
  /** The least has the box. */
  readonly rank: number;
}

interface Drawn {
  readonly id: string;
  readonly rect: Rect;
  readonly rank: number;
}

/**
 * Of what has no box of its own, in whose box it is told: that which it overlaps most, as it would be drawn. A sub-group is told in the
 * box that it stands in; with a box go all that stand in it.
 *
 * @param claims of all that is to be seen
 */
export function toldIn(
  places: ReadonlyMap<string, Place>,
  claims: ReadonlyMap<string, Claim>,
): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const drawn = outermostOf(places, claims).map(({ box, chips }) => {
    const inside = settled(chips.map((chip) => drawnOf(chip, claims)));
    for (const id of inside.tellers.keys()) told.set(id, box.id);
    return { ...boxAround(box, inside.kept, claims), all: [box, ...chips] };
  });
  const whole = new Map(drawn.map((each) => [each.id, each.all]));
  for (const [boxId, teller] of settled(drawn).tellers) {
    const gone = (whole.get(boxId) ?? []).filter(({ id }) => claims.has(id));
    for (const { id } of gone) told.set(id, teller);
  }
  return told;
}

interface Outermost {
  readonly box: Place;
  /** Those of them that are to be seen. */
  readonly chips: readonly Place[];
}

/** Whatever stands in no box and is to be seen, or holds what is. */
function outermostOf(
  places: ReadonlyMap<string, Place>,
  claims: ReadonlyMap<string, Claim>,
): readonly Outermost[] {
  const all = new Map<string, Place[]>();
  for (const place of places.values()) {
    if (!claims.has(place.id)) continue;
    const chips = all.get(place.containerId ?? place.id) ?? [];
    if (place.containerId !== null) chips.push(place);
    all.set(place.containerId ?? place.id, chips);
  }
  return [...all].flatMap(([id, chips]) => {
    const box = places.get(id);
    return box ? [{ box, chips }] : [];
  });
}

const LAST: Claim = { height: 0, rank: Number.POSITIVE_INFINITY };

function drawnOf({ id, rect }: Place, claims: ReadonlyMap<string, Claim>): Drawn {
  const { height, rank } = claims.get(id) ?? LAST;
  return { id, rect: { ...rect, height }, rank };
}

/** As high as what stands in it asks for, and as sure as the surest of it. */
function boxAround(box: Place, chips: readonly Drawn[], claims: ReadonlyMap<string, Claim>): Drawn {
  const { id, rect, rank } = drawnOf(box, claims);
  const inside = chips.map((chip) => heightAround(chip.rect, rect.y));
  const height = Math.max(claims.has(id) ? rect.height : box.headHeight, ...inside);
  return { id, rect: { ...rect, height }, rank: Math.min(rank, ...chips.map((chip) => chip.rank)) };
}

interface Settled {
  readonly kept: readonly Drawn[];
  /** Of all others, which of the kept they overlap most. */
  readonly tellers: ReadonlyMap<string, string>;
}

/** The surest first; of equals the one that comes first on the plan. */
function settled(all: readonly Drawn[]): Settled {
  const kept: Drawn[] = [];
  const tellers = new Map<string, string>();
  for (const each of all.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))) {
    const met = kept.filter(({ rect }) => rectsOverlap(rect, each.rect));
    const [most] = met.toSorted((a, b) => shared(b.rect, each.rect) - shared(a.rect, each.rect));
    if (most) tellers.set(each.id, most.id);
    else kept.push(each);
  }
  return { kept, tellers };
}

/** The area that two rectangles have in common; 0 for none. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
