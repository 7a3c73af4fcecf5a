/** The one place that touches Cytoscape's `Core`. */
import type { Core, EventObject } from "cytoscape";
import cytoscape from "cytoscape";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Edge } from "../../graph/layout/beyond";
import type { Camera, Size } from "../../graph/layout/camera";
import { cameraOn, fitsOn, LEAST_ZOOM, MOST_ZOOM } from "../../graph/layout/camera";
import { cameraFilling, cameraKeeping, cameraPaged, cameraShowing } from "../../graph/layout/camera-moves";
import type { Rect } from "../../graph/layout/rect";
import type { Becoming } from "../../graph/plan/becoming";
import { idOnCanvas } from "../../graph/plan/elements";
import { isMatched } from "../mediaQueries";
import type { PartRenderer } from "./drawChanged";
import { drawChanged } from "./drawChanged";
import type { CanvasElement } from "./drawDirectly";
import { drawDirectly, neverAwaitImages, sortShown } from "./drawDirectly";
import type { Drawing } from "./drawing";
import { drawingOn } from "./drawing";
import { drawWhenAsked } from "./drawWhenAsked";
import { playBecomings } from "./playBecomings";
import type { Scene } from "./scene";

drawWhenAsked(cytoscape);

export interface CanvasEvents {
  readonly onSelect: (id: string | null) => void;
  readonly onHover: (id: string | null) => void;
}

export interface Canvas {
  /** For react-cytoscapejs, which calls it on every update. */
  readonly attach: (core: Core) => void;
  /** Whether there is a canvas to be moved. */
  readonly isReady: boolean;
  /** An element inside the canvas that moves and scales with the plan; null until there is one. */
  readonly layer: HTMLElement | null;
  /** @param width of the room that it is laid out for, in CSS pixels, whether the details take some of it now or not */
  readonly showAll: (rect: Rect, width: number) => void;
  /** The first of them that fits with readable type; else the last. */
  readonly showFirstFitting: (rects: readonly Rect[]) => void;
  readonly reveal: (rect: Rect) => void;
  /** A page further beyond an edge, or as far as the rectangle goes. */
  readonly page: (edge: Edge, within: Rect) => void;
  /** Where the plan stands on the screen; null until there is a canvas. */
  readonly view: () => { readonly camera: Camera; readonly screen: Size } | null;
  /** Tells at once, and whenever it moves, where the plan stands on the screen; returns how to end that. */
  readonly watch: (seen: (camera: Camera, screen: Size) => void) => () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** @param becomings what a step in time made of what; none where there was no such step */
  readonly show: (scene: Scene, becomings: readonly Becoming[]) => void;
}

/** @param plan what must not be dragged out of sight */
export function useCanvas({ onSelect, onHover }: CanvasEvents, plan: Rect): Canvas {
  const [core, setCore] = useState<Core | null>(null);
  const layer = useLayer(core);
  const drawn = useRef<Drawing | null>(null);

  useEffect(() => {
    if (!core) return;
    drawn.current = drawingOn(core);
    const renderer = (core as unknown as { renderer(): PartRenderer }).renderer();
    drawDirectly(renderer);
    drawChanged(renderer);
    sortShown(renderer);
    neverAwaitImages(core.nodes().toArray() as unknown as readonly CanvasElement[]);
    const come = ({ target }: EventObject) => neverAwaitImages([target as CanvasElement]);
    const idOf = (event: EventObject): string | null =>
      chosenByName(event) ?? (event.target === core ? null : idOnCanvas(event.target.id()));
    const select = (event: EventObject) => onSelect(idOf(event));
    const hover = (event: EventObject) => onHover(idOf(event));
    const leave = () => onHover(null);
    core.on("add", "node", come);
    core.on("tap", select);
    core.on("mouseover", "node", hover);
    core.on("mouseout", "node", leave);
    return () => {
      core.off("add", "node", come);
      core.off("tap", select);
      core.off("mouseover", "node", hover);
      core.off("mouseout", "node", leave);
    };
  }, [core, onSelect, onHover]);

  useEffect(() => {
    if (!core) return;
    const keep = () => {
      const { pan } = cameraKeeping(cameraOf(core), plan, sizeOf(core));
      const { x, y } = core.pan();
      if (pan.x !== x || pan.y !== y) core.pan({ ...pan });
    };
    let before = sizeOf(core);
    const fill = () => {
      const now = sizeOf(core);
      const hasGrown = now.width > before.width || now.height > before.height;
      before = now;
      if (hasGrown) core.pan({ ...cameraFilling(cameraOf(core), plan, now).pan });
    };
    core.on("viewport", keep);
    core.on("resize", fill);
    return () => {
      core.off("viewport", keep);
      core.off("resize", fill);
    };
  }, [core, plan]);

  const endStep = useRef(() => {});
  const show = useCallback(
    (scene: Scene, becomings: readonly Becoming[]) => {
      if (!core) return;
      endStep.current();
      drawn.current?.(scene);
      if (layer && mayMove()) endStep.current = playBecomings(layer, becomings);
    },
    [core, layer],
  );
  useEffect(() => () => endStep.current(), []);
  return useMemo(
    () => ({ attach: setCore, isReady: core !== null, layer, show, ...camerasOf(core, plan) }),
    [core, layer, show, plan],
  );
}

/** What a press on a name over the canvas chooses, where that is not the box below it: somebody who sits there. */
const chosenByName = ({ originalEvent }: EventObject): string | null =>
  (originalEvent?.target as Element | null)?.closest?.("[data-chooses]")?.getAttribute("data-chooses") ??
  null;

const sizeOf = (core: Core): Size => ({ width: core.width(), height: core.height() });
const cameraOf = (core: Core): Camera => ({ zoom: core.zoom(), pan: { ...core.pan() } });

type Cameras = Omit<Canvas, "attach" | "isReady" | "layer" | "show">;

function camerasOf(core: Core | null, plan: Rect): Cameras {
  const move = (next: (core: Core) => Camera) => {
    if (!core) return;
    const { zoom, pan } = next(core);
    core.viewport({ zoom, pan: { ...pan } });
  };
  return {
    showAll: (rect, width) => move((canvas) => cameraOn(rect, { ...sizeOf(canvas), width })),
    showFirstFitting: (rects) => {
      if (!core) return;
      const rect = rects.find((each) => fitsOn(each, sizeOf(core))) ?? rects.at(-1);
      if (rect) move((canvas) => cameraOn(rect, sizeOf(canvas)));
    },
    reveal: (rect) =>
      move((canvas) => {
        // Its size may have changed just now, for the details of what is to be revealed.
        canvas.resize();
        return cameraShowing(cameraOf(canvas), rect, plan, sizeOf(canvas));
      }),
    page: (edge, within) => move((canvas) => cameraPaged(cameraOf(canvas), edge, within, sizeOf(canvas))),
    view: () => core && { camera: cameraOf(core), screen: sizeOf(core) },
    watch: (seen) => {
      if (!core) return () => {};
      const tell = () => seen(cameraOf(core), sizeOf(core));
      tell();
      core.on("viewport resize", tell);
      return () => {
        core.off("viewport resize", tell);
      };
    },
    zoomBy: (factor) => {
      if (!core) return;
      const { width, height } = sizeOf(core);
      const level = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, core.zoom() * factor));
      core.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
    },
    panBy: (x, y) => core?.panBy({ x, y }),
  };
}

/** Real text lies over the canvas in an element of its own, moved by one transform whenever the viewport moves. */
function useLayer(core: Core | null): HTMLElement | null {
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const container = core?.container();
    if (!core || !container) return;
    const element = document.createElement("div");
    element.style.cssText = "position:absolute;inset:0 auto auto 0;transform-origin:0 0;z-index:5";
    const follow = () => {
      const { x, y } = core.pan();
      element.style.transform = `translate(${x}px, ${y}px) scale(${core.zoom()})`;
    };
    follow();
    core.on("viewport", follow);
    container.append(element);
    setLayer(element);
    return () => {
      core.off("viewport", follow);
      element.remove();
      setLayer(null);
    };
  }, [core]);
  return layer;
}

const mayMove = (): boolean => !isMatched("(prefers-reduced-motion: reduce)");
