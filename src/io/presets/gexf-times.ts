import type { XmlElement } from "../xml-element";
import type { GraphTime } from "./graph";
import { besideOf, timeIn } from "./graph-time";

export interface GexfTimes {
  readonly times: readonly GraphTime[];
  /** Texts that are no dates and no years. */
  readonly unread: readonly string[];
}

/** Bounds as they stand; missing where there is none. */
interface Bounds {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly at?: string | undefined;
  readonly startOpen?: boolean;
  readonly endOpen?: boolean;
}

/** When a node or an edge was there: its spells, which win; else its intervals and timestamps; else its own start and end. */
export function timesOf(element: XmlElement): GexfTimes {
  const spells = element.childCalled("spells")?.childrenCalled("spell") ?? [];
  const found = spells.length > 0 ? spells.flatMap(ownOf) : [...listsOf(element), ...ownOf(element)];
  const unread: string[] = [];
  const read = (text: string | undefined): string | undefined => {
    const time = text === undefined ? undefined : timeIn(text);
    if (time === null) unread.push(text ?? "");
    return time ?? undefined;
  };
  const times = found.map(({ start, end, at, startOpen = false, endOpen = false }) => ({
    start: besideOf(read(start), startOpen, "start"),
    end: besideOf(read(end), endOpen, "end"),
    at: read(at),
  }));
  return { times: times.filter((time) => Object.values(time).some((date) => date !== undefined)), unread };
}

function ownOf({ attributes }: XmlElement): readonly Bounds[] {
  // GEXF 1.2 has attributes of their own for open bounds.
  const [startOpen, endOpen] = [attributes.get("startopen"), attributes.get("endopen")];
  const start = attributes.get("start") ?? startOpen;
  const end = attributes.get("end") ?? endOpen;
  const at = attributes.get("timestamp");
  if (start === undefined && end === undefined && at === undefined) return [];
  return [
    {
      start,
      end,
      at,
      startOpen: startOpen !== undefined && !attributes.has("start"),
      endOpen: endOpen !== undefined && !attributes.has("end"),
    },
  ];
}

/** @example `<[2010-05-01,2012-03-31];[2013-01-01,2014-01-01)>`, `<[2010,2011]>` */
function listsOf({ attributes }: XmlElement): readonly Bounds[] {
  const intervals = [...(attributes.get("intervals") ?? "").matchAll(/([[(])([^,\])]*),([^,\])]*)([\])])/g)];
  const days = (attributes.get("timestamps") ?? "").replace(/[<>[\]]/g, "").split(",");
  return [
    ...intervals.map(([, opening, start, end, closing]) => ({
      start,
      end,
      startOpen: opening === "(",
      endOpen: closing === ")",
    })),
    ...days.filter((day) => day.trim() !== "").map((at) => ({ at })),
  ];
}
