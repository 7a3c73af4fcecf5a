import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { startTransition, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Rect } from "../../graph/layout/rect";
import { pannedBy, zoomedAt } from "../../graph/layout/shared-view";
import { ZOOM_STEP } from "./usePlanKeys";

/** Of the shorter side of what is seen. */
const PAN_SHARE = 0.15;
/** So many CSS pixels are no drag yet. */
const LEAST_DRAG = 4;

const PANS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

export interface SharedView {
  readonly view: Rect;
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For the element around the plans. */
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onClickCapture: (event: { stopPropagation(): void }) => void;
  };
}

/** Of which whole, in whose units, what is a part of it. */
interface Near {
  readonly whole: Rect;
  readonly view: Rect;
}

const isAlike = (one: Rect, other: Rect): boolean => one.width === other.width && one.height === other.height;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Plans side by side move and zoom as one: whichever is dragged, pinched or turned to with the wheel.
 *
 * @param isLong whether it takes long to draw them nearer or further away: then it is done in turns with the page
 */
export function useSharedView(
  around: RefObject<HTMLElement | null>,
  { whole, isLong }: { readonly whole: Rect; readonly isLong: boolean },
): SharedView {
  const [near, setNear] = useState<Near | null>(null);
  // Laid out anew, as in a window of another size, the plan has other units: all of it is shown.
  const viewNow = (now: Near | null): Rect => (now && isAlike(now.whole, whole) ? now.view : whole);
  const view = viewNow(near);
  const turn = (turned: (view: Rect) => Rect) => setNear((now) => ({ whole, view: turned(viewNow(now)) }));
  const fingers = useRef(new Map<number, Spot>());
  const dragged = useRef(0);
  const move = (by: Spot) => turn((now) => pannedBy(now, by, whole));
  const inTime = isLong ? startTransition : (act: () => void) => act();
  const zoomAt = (factor: number, point: Spot) =>
    inTime(() => turn((now) => zoomedAt(now, factor, point, whole)));

  const onWheel = useEffectEvent((event: WheelEvent) => {
    const point = pointOnPlan(event, view);
    const scroller = around.current?.closest("[data-scrolls]");
    // Where there is more below, the wheel alone leads there.
    const scrolls = scroller && scroller.scrollHeight > scroller.clientHeight + 1;
    if (!point || (scrolls && !event.ctrlKey)) return;
    event.preventDefault();
    zoomAt(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP, point);
  });
  useEffect(() => {
    const element = around.current;
    const listening = new AbortController();
    element?.addEventListener("wheel", (event) => onWheel(event), {
      passive: false,
      signal: listening.signal,
    });
    return () => listening.abort();
  }, [around]);

  const zoomBy = (factor: number) => zoomAt(factor, middleSeen(around.current, view) ?? centreOf(view));
  const showAll = () => inTime(() => setNear(null));

  const lift = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId);
  return {
    view,
    zoomBy,
    showAll,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const pan = event.shiftKey ? PANS.get(event.key) : undefined;
      if (event.key === "+" || event.key === "=") zoomBy(ZOOM_STEP);
      else if (event.key === "-") zoomBy(1 / ZOOM_STEP);
      else if (event.key === "0") showAll();
      else if (pan) {
        const step = PAN_SHARE * Math.min(view.width, view.height);
        move({ x: pan[0] * step, y: pan[1] * step });
      } else return;
      event.preventDefault();
    },
    pointers: {
      onPointerDown: (event) => {
        dragged.current = 0;
        if (pointOnPlan(event, view)) fingers.current.set(event.pointerId, spotOf(event));
      },
      onPointerMove: (event) => {
        const before = fingers.current.get(event.pointerId);
        const scale = scaleAt(event, view);
        if (!before || scale === null) return;
        const others = [...fingers.current].filter(([id]) => id !== event.pointerId);
        const now = spotOf(event);
        fingers.current.set(event.pointerId, now);
        dragged.current += distance(before, now);
        const [other] = others;
        const point = pointOnPlan(event, view);
        if (!other) move({ x: (before.x - now.x) / scale, y: (before.y - now.y) / scale });
        else if (point) zoomAt(distance(now, other[1]) / Math.max(1, distance(before, other[1])), point);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onClickCapture: (event) => {
        if (dragged.current > LEAST_DRAG) event.stopPropagation();
        dragged.current = 0;
      },
    },
  };
}

interface OnPage {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

const spotOf = ({ clientX: x, clientY: y }: OnPage): Spot => ({ x, y });
const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
const centreOf = ({ x, y, width, height }: Rect): Spot => ({ x: x + width / 2, y: y + height / 2 });

const planAt = ({ target }: OnPage): Element | null =>
  target instanceof Element ? target.closest("[data-year-plan]") : null;

/** The middle of what is seen of the first plan that is in sight: of a long one it may be far from its centre. */
function middleSeen(around: Element | null, view: Rect): Spot | null {
  const scroller = around?.closest("[data-scrolls]")?.getBoundingClientRect();
  const [above, below] = [
    Math.max(0, scroller?.top ?? 0),
    Math.min(innerHeight, scroller?.bottom ?? innerHeight),
  ];
  for (const target of around?.querySelectorAll("[data-year-plan]") ?? []) {
    const { top, bottom, left, width } = target.getBoundingClientRect();
    const [first, last] = [Math.max(top, above), Math.min(bottom, below)];
    if (first < last)
      return pointOnPlan({ target, clientX: left + width / 2, clientY: (first + last) / 2 }, view);
  }
  return null;
}

/** CSS pixels to a unit of the plan; null beside the plans. */
function scaleAt(event: OnPage, view: Rect): number | null {
  const plan = planAt(event);
  return plan && plan.getBoundingClientRect().width / view.width;
}

function pointOnPlan(event: OnPage, view: Rect): Spot | null {
  const [plan, scale] = [planAt(event), scaleAt(event, view)];
  if (!plan || !scale) return null;
  const { left, top } = plan.getBoundingClientRect();
  return { x: view.x + (event.clientX - left) / scale, y: view.y + (event.clientY - top) / scale };
}
