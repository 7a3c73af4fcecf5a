import { memo } from "react";
import type { PlaceKind } from "../../graph/layout/place";
import { shapesOfBox } from "../../graph/picture/box-shapes";
import { appearanceOfBox } from "../../graph/plan/appearance";
import type { Facet } from "../../graph/plan/facet";
import { bolder } from "../../graph/plan/small-appearance";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";

const SIZE = { width: 36, height: 18 } as const;

interface Sample {
  readonly kind: PlaceKind;
  /** As on the plan. */
  readonly classes: readonly string[];
  /** Of what is hidden. */
  readonly pale?: boolean;
}

const SAMPLES: Readonly<Record<Facet, Sample>> = {
  partnership: { kind: "box", classes: ["on-record"] },
  "sub-group": { kind: "chip", classes: ["on-record"] },
  council: { kind: "council", classes: ["on-record"] },
  organisation: { kind: "box", classes: ["on-record", "other"] },
  "on-record": { kind: "box", classes: ["on-record"] },
  possible: { kind: "box", classes: ["possible"] },
  proposed: { kind: "box", classes: ["proposed"] },
  "no-longer-reported": { kind: "box", classes: ["unreported"] },
  silent: { kind: "box", classes: ["unreported"], pale: true },
};

/** The shape of a kind, or the line of a presence, as the plan draws it, half as large. */
export const Swatch = memo(function Swatch({ facet }: { readonly facet: Facet }) {
  const { kind, classes, pale } = SAMPLES[facet];
  const box = bolder(appearanceOfBox(new Set([kind, ...classes])));
  // A presence is told by the line alone: only the partnership's box has its bar.
  const sample = facet === "partnership" ? box : { ...box, bar: null };
  return (
    <svg viewBox="-2 -2 40 22" width="20" height="11" aria-hidden="true" opacity={pale ? 0.6 : undefined}>
      <Shapes shapes={shapesOfBox(sample, SIZE, PAGE_PALETTE)} />
    </svg>
  );
});
