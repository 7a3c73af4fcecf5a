import type { PlaceKind } from "../../graph/layout/place";
import { boxShapes } from "../../graph/picture/box-shapes";
import type { Facet } from "../../graph/plan/facet";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";

const SIZE = { width: 22, height: 11 } as const;

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
  organisation: { kind: "organisation", classes: ["on-record"] },
  person: { kind: "person", classes: ["on-record"] },
  "on-record": { kind: "box", classes: ["on-record"] },
  possible: { kind: "box", classes: ["possible"] },
  proposed: { kind: "box", classes: ["proposed"] },
  "no-longer-reported": { kind: "box", classes: ["unreported"] },
  silent: { kind: "box", classes: ["unreported"], pale: true },
};

/** The shape of a kind, or the line of a presence, as the plan draws it. */
export function Swatch({ facet }: { readonly facet: Facet }) {
  const { kind, classes, pale } = SAMPLES[facet];
  return (
    <svg viewBox="-1.5 -1.5 25 14" width="20" height="11" aria-hidden="true" opacity={pale ? 0.6 : undefined}>
      <Shapes shapes={boxShapes(kind, new Set(classes), SIZE, PAGE_PALETTE)} />
    </svg>
  );
}
