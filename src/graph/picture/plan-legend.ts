/** The legend of a plan that leaves the explorer: the kinds, standings and lines that are on it, and no others. */

import { DIFFERENCE_KINDS } from "../../lineage/difference-kind";
import type { SeatStanding } from "../../record/seats";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { PRESENCE_TERMS } from "../../words/terms";
import type { PlaceKind } from "../layout/place";
import type { PlanEdge } from "../plan/elements";
import { boxShapes } from "./box-shapes";
import { differenceShapes } from "./change-signs";
import { selectionShape } from "./entity-shapes";
import type { LegendEntry, LegendGroup } from "./legend-shapes";
import { SIGN_FIELD } from "./legend-shapes";
import { lineShapes } from "./line-shapes";
import type { PicturePalette, PictureShape } from "./picture";
import { movedShapes } from "./picture";
import type { DrawnEntity, DrawnLine } from "./plan-drawing";
import { seatShapes } from "./seat-shapes";

/** What is on the plan: kinds of places, classes of looks and lines, kinds of lines, kinds of differences. */
export interface OnPlan {
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly standings: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly differences: ReadonlySet<string>;
  readonly seats: ReadonlySet<SeatStanding>;
}

export function seenOn(
  entities: readonly DrawnEntity[],
  lines: readonly DrawnLine[],
  selectedId: string | null,
): OnPlan {
  const selected = entities.some(({ place }) => place.id === selectedId) ? ["selected"] : [];
  return {
    kinds: new Set(entities.map(({ place }) => place.kind)),
    standings: new Set([...entities.flatMap(({ look }) => standingsOf(look.classes)), ...selected]),
    differences: new Set(entities.flatMap(({ look }) => look.difference ?? [])),
    lines: new Set(lines.flatMap(entriesOfLine)),
    seats: new Set(entities.flatMap(({ look }) => look.seats.map(({ standing }) => standing))),
  };
}

/** What has just ended is drawn as that, however else it stands. */
function standingsOf(classes: string): readonly string[] {
  const all = classes.split(" ");
  return all.includes("ghost") ? ["ghost"] : all;
}

function entriesOfLine({ edge: { kind }, classes }: DrawnLine): readonly string[] {
  if (classes.has("passes")) return ["passes"];
  if (kind === "succession") return [classes.has("happened") ? "replaces" : "plan"];
  return classes.has("silent") ? [kind, "silent"] : [kind];
}

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  box: "partnership, or board that stands by itself",
  chip: "board or sub-group within",
  council: "council",
};

const STANDING_WORDS: Readonly<Record<string, string>> = {
  "on-record": `solid: ${PRESENCE_TERMS["on-record"].phrase}`,
  possible: `dashes and dots: ${PRESENCE_TERMS.possible.phrase}`,
  proposed: `dashed: ${PRESENCE_TERMS.proposed.phrase}`,
  unreported: `dotted: ${PRESENCE_TERMS["no-longer-reported"].phrase}, paler with each year`,
  ghost: "dotted, struck through: just ended",
  new: "thick: new",
  frame: "grey: not itself shown",
  part: "framed: the selected one has a part",
  other: "square: other organisation",
  selected: "framed: selected",
};

const SEAT_WORDS: Readonly<Record<SeatStanding, string>> = {
  held: "filled: held by a named person",
  office: "ring: office without a name",
  unknown: "dotted: vacant or not reported",
};

interface LineWords {
  readonly words: string;
  readonly kind: PlanEdge["kind"];
  readonly classes: readonly string[];
}

const LINE_WORDS: Readonly<Record<string, LineWords>> = {
  replaces: { words: "became, or gave way to", kind: "succession", classes: ["replaces"] },
  plan: { words: "dashed: agreed, planned or proposed to become", kind: "succession", classes: ["planned"] },
  reporting: { words: "reports to, or supports", kind: "reporting", classes: [] },
  passes: { words: "transferred functions or money", kind: "tie", classes: ["passes"] },
  tie: { words: "other ties of what is selected", kind: "tie", classes: [] },
  silent: {
    words: `dotted: ${PRESENCE_TERMS["no-longer-reported"].phrase}`,
    kind: "reporting",
    classes: ["silent"],
  },
};

export function planLegend(seen: OnPlan, palette: PicturePalette): readonly LegendGroup[] {
  const kinds = Object.entries(KIND_WORDS) as [PlaceKind, string][];
  const wasCompared = seen.differences.size > 0;
  return [
    group("Kinds", kinds, seen.kinds, ([kind, words]) => ({
      words,
      sign: swatch(kind, "on-record", palette),
    })),
    group("Status", Object.entries(STANDING_WORDS), seen.standings, ([name, words]) => ({
      words: wasCompared && name === "ghost" ? "dotted, struck through: gone" : words,
      sign: swatch("box", name, palette),
    })),
    group(
      "Seats",
      Object.entries(SEAT_WORDS) as [SeatStanding, string][],
      seen.seats,
      ([standing, words]) => ({
        words,
        sign: seatShapes([{ standing, ours: false, x: 11, number: null }], NO_CLASSES, palette),
      }),
    ),
    group("Lines", Object.entries(LINE_WORDS), seen.lines, ([, line]) => ({
      words: line.words,
      sign: stroke(line, palette),
    })),
    group(
      "Differences",
      DIFFERENCE_KINDS.map((kind) => [kind, DIFFERENCE_TERMS[kind].label.toLowerCase()] as const),
      seen.differences,
      ([kind, words]) => ({ words, sign: differenceShapes(kind, palette) }),
    ),
  ];
}

const group = <Key extends string, Words>(
  name: string,
  all: readonly (readonly [Key, Words])[],
  seen: ReadonlySet<string>,
  entryOf: (entry: readonly [Key, Words]) => LegendEntry,
): LegendGroup => ({ name, entries: all.filter(([key]) => seen.has(key)).map(entryOf) });

const NO_CLASSES: ReadonlySet<string> = new Set();
const SWATCH = { width: 26, height: 14 } as const;
/** What a frame is drawn around. */
const WITHIN = { width: 18, height: 6 } as const;

function swatch(kind: PlaceKind, standing: string, palette: PicturePalette): readonly PictureShape[] {
  if (standing === "selected") return movedShapes([selectionShape(WITHIN, palette)], 6, 5);
  return movedShapes(boxShapes(kind, new Set([standing]), SWATCH, palette), 2, 1);
}

function stroke({ kind, classes }: LineWords, palette: PicturePalette): readonly PictureShape[] {
  const y = SIGN_FIELD.height / 2;
  const route = [
    { x: 0, y },
    { x: SIGN_FIELD.width, y },
  ];
  return lineShapes(kind, new Set(classes), route, palette);
}
