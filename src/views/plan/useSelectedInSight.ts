import { useEffect, useEffectEvent } from "react";
import type { Size } from "../../graph/layout/camera";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import { rectAround, rectsOverlap } from "../../graph/layout/rect";
import type { Look } from "../../graph/plan/look";
import { neighboursOf } from "../../graph/plan/neighbours";
import { windowOf } from "../../graph/plan/part-in-sight";
import type { Slice } from "../../record/slice";
import { usePick, useRecord } from "../hooks/useExplorer";
import type { Canvas } from "./useCanvas";

/** In units of the plan. */
const CLOSE_UP_MARGIN = 20;

interface Shown {
  readonly places: Places;
  readonly looks: ReadonlyMap<string, Look>;
  readonly slice: Slice;
}

/** Brings what is chosen on to the screen, and near where that is asked for. Tells whether it is to be seen on the plan. */
export function useSelectedInSight(canvas: Canvas, { places, looks, slice }: Shown): boolean {
  const record = useRecord();
  const { selectedId, zoomedToSelection: closeUp } = usePick("selectedId", "zoomedToSelection");
  const selectedPlace = selectedId === null ? undefined : places.places.get(selectedId);
  const selectedIsSeen = selectedId !== null && looks.has(selectedId);
  useEffect(() => {
    if (selectedPlace && selectedIsSeen) canvas.reveal(selectedPlace.rect);
  }, [canvas.reveal, selectedPlace, selectedIsSeen]);

  // Details that come late, or grow, take some of the plan's room away.
  useEffect(() => {
    if (!selectedPlace || !selectedIsSeen) return;
    const { rect } = selectedPlace;
    let before: { readonly window: Rect; readonly screen: Size } | null = null;
    return canvas.watch((camera, screen) => {
      const last = before;
      before = { window: windowOf(camera, screen), screen };
      const isSmaller = last && (screen.width < last.screen.width || screen.height < last.screen.height);
      if (isSmaller && rectsOverlap(rect, last.window)) canvas.reveal(rect);
    });
  }, [canvas.watch, canvas.reveal, selectedPlace, selectedIsSeen]);

  const showCloseUp = useEffectEvent((id: string) => {
    const closeUps = [[...neighboursOf(record, slice, id)], [id]].flatMap((ids) => {
      const rects = ids.flatMap((near) => (looks.has(near) ? (places.places.get(near)?.rect ?? []) : []));
      return rectAround(rects, CLOSE_UP_MARGIN) ?? [];
    });
    canvas.showFirstFitting(closeUps);
  });
  // Where one comes to rest, and when there is a canvas: a step of the period does not move the plan.
  const { isReady } = canvas;
  useEffect(() => {
    if (isReady && closeUp && selectedId !== null && selectedIsSeen) showCloseUp(selectedId);
  }, [isReady, closeUp, selectedId, selectedIsSeen]);

  // A person and a body outside the plan have no place: the first box that tells their part is brought on to the screen.
  const revealPart = useEffectEvent((id: string, reveal: typeof canvas.reveal) => {
    if (places.places.has(id)) return;
    const parts = [...looks.values()].filter(({ part }) => part !== "");
    const boxes = parts.flatMap((look) => places.places.get(look.id) ?? []);
    const [first] = boxes.filter(({ kind }) => kind !== "council");
    if (first) reveal(first.rect);
  });
  useEffect(() => {
    if (selectedId !== null) revealPart(selectedId, canvas.reveal);
  }, [canvas.reveal, selectedId]);
  return selectedIsSeen;
}
