import { getOrThrow, organizationsById } from "../../record/links";
import { isSilent } from "../../record/presence";
import { entityIn } from "../../record/slice";
import { distinctShortName } from "../../words/distinct-name";
import { heightAround } from "../layout/box";
import type { Place } from "../layout/place";
import { withOthersAside } from "./aside";
import type { Look, LookInputs, ToldName } from "./look";
import { frameOf, lookOf } from "./look-of";
import type { Claim } from "./shared-places";
import { toldIn } from "./shared-places";

/** The looks of what is to be seen; of what is not in the map, nothing is drawn. What is told in the box of another is in its look. */
export function looksOf(sight: LookInputs, all: Iterable<Place>): ReadonlyMap<string, Look> {
  const places = new Map([...all].map((place) => [place.id, place]));
  const seen = new Map<string, Look>();
  for (const place of places.values()) {
    const look = lookOf(sight, place);
    if (look) seen.set(place.id, look);
  }
  const claims = new Map([...seen].map(([id, look]) => [id, claimOf(sight, look)]));
  const told = sight.apart ? NONE_TOLD : toldIn(places, claims);
  const looks = new Map<string, Look>();
  for (const place of places.values()) {
    const look = seen.get(place.id);
    if (!look || told.has(place.id)) continue;
    looks.set(place.id, look);
    const box = place.containerId === null ? undefined : places.get(place.containerId);
    if (box) looks.set(box.id, around(looks.get(box.id) ?? frameOf(sight, box), box, place));
  }
  for (const [id, boxId] of told) {
    const [look, box] = [seen.get(id), places.get(boxId)];
    if (look && box) looks.set(boxId, telling(looks.get(boxId) ?? frameOf(sight, box), sight, look));
  }
  return withOthersAside(looks, places);
}

const NONE_TOLD: ReadonlyMap<string, string> = new Map();

/** What is surely there in the later period comes first, what is gone last. */
function claimOf({ slice }: LookInputs, { id, height, presence, mark }: Look): Claim {
  if (mark === "ghost") return { height, rank: RANKS.length };
  return { height, rank: isSilent(entityIn(slice, id)) ? RANKS.length - 1 : RANKS.indexOf(presence) };
}

const RANKS: readonly Look["presence"][] = [
  "on-record",
  "possible",
  "proposed",
  "not-yet-reported",
  "no-longer-reported",
];

const telling = (look: Look, { record, slice }: LookInputs, own: Look): Look => {
  const { id, presence, difference, mark } = own;
  const body = getOrThrow(organizationsById(record), id);
  const entity = entityIn(slice, id);
  const silent = isSilent(entity) || !entity.shown;
  const told: ToldName = {
    id,
    presence,
    difference,
    mark,
    isSilent: silent,
    name: distinctShortName(record, body),
  };
  return { ...look, told: [...look.told, told] };
};

/** The box, high enough for what stands in it; where it is not itself to be seen, an empty frame around what is. */
function around(look: Look, box: Place, chip: Place): Look {
  return { ...look, height: Math.max(look.height, heightAround(chip.rect, box.rect.y)) };
}
