import type { ComponentType } from "react";
import { lazy, Suspense } from "react";
import type { Overlay } from "../store/overlay";
import { ViewBoundary } from "./ViewBoundary";

interface Part {
  readonly name: string;
  /** Fetched when it is first opened. */
  readonly Part: ComponentType;
}

const PARTS: Readonly<Record<Overlay["kind"], Part>> = {
  answer: {
    name: "What happened to it?",
    Part: lazy(async () => ({ default: (await import("../views/answer/AnswerDialog")).AnswerDialog })),
  },
  review: {
    name: "Annual review",
    Part: lazy(async () => ({ default: (await import("../views/review/ReviewDocument")).ReviewDocument })),
  },
  guide: {
    name: "Guide",
    Part: lazy(async () => ({ default: (await import("../views/guide/Guide")).Guide })),
  },
  share: {
    name: "Share",
    Part: lazy(async () => ({ default: (await import("../views/share/ShareDialog")).ShareDialog })),
  },
};

export function OpenOverlay({ kind }: { readonly kind: Overlay["kind"] }) {
  const { name, Part } = PARTS[kind];
  return (
    <ViewBoundary name={name}>
      <Suspense>
        <Part />
      </Suspense>
    </ViewBoundary>
  );
}
