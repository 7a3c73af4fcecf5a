/** How the camera moves over the plan. */
import type { Edge, PerEdge } from "./beyond";
import { FADE_ROOM, MARK_ROOM, perEdge } from "./beyond";
import type { Camera, Size } from "./camera";
import { CONTROLS_MARGIN, MARGIN } from "./metrics";
import type { Rect } from "./rect";

/** So much of the plan stays on the screen, however far it is dragged; of a screen that is lower, half of that. */
const LEAST_IN_SIGHT = 120;

/** The camera, moved back as little as keeps some of the plan in sight. */
export function cameraKeeping({ zoom, pan }: Camera, plan: Rect, screen: Size): Camera {
  const axis = (start: number, length: number, offset: number, room: number): number => {
    const inSight = Math.min(LEAST_IN_SIGHT, room / 2);
    const least = inSight - (start + length) * zoom;
    const most = room - inSight - start * zoom;
    return Math.min(Math.max(offset, least), Math.max(least, most));
  };
  const x = axis(plan.x, plan.width, pan.x, screen.width);
  const y = axis(plan.y, plan.height, pan.y, screen.height);
  return { zoom, pan: { x, y } };
}

/** The camera on a screen that has grown: no room stays empty after the plan while it is cut before. */
export function cameraFilling({ zoom, pan }: Camera, plan: Rect, screen: Size): Camera {
  const axis = (start: number, length: number, offset: number, room: number): number => {
    const from = start * zoom + offset;
    const [cut, empty] = [MARGIN - from, room - (from + length * zoom)];
    return offset + Math.max(0, Math.min(cut, empty));
  };
  const x = axis(plan.x, plan.width, pan.x, screen.width - CONTROLS_MARGIN);
  const y = axis(plan.y, plan.height, pan.y, screen.height - MARGIN);
  return { zoom, pan: { x, y } };
}

/** Below this width, in CSS pixels, a button stands at the foot of the plan too. */
const NARROW = 760;

/**
 * The least movement that brings a rectangle of the plan on to the screen, clear of the buttons at its side and foot, and of the
 * marks at the edges by which the plan is cut.
 */
export function cameraShowing(camera: Camera, rect: Rect, plan: Rect, screen: Size): Camera {
  const foot = screen.width < NARROW ? CONTROLS_MARGIN : MARGIN;
  const bare: PerEdge<number> = { above: MARGIN, below: foot, left: MARGIN, right: CONTROLS_MARGIN };
  const near = cameraWithin(camera, rect, bare, screen);
  const cut = new Set(edgesCutting(plan, near, screen));
  const clear = perEdge((edge) => Math.max(bare[edge], cut.has(edge) ? MARK_ROOM[edge] + FADE_ROOM : 0));
  return cameraWithin(near, rect, clear, screen);
}

/** @param clear CSS pixels that are kept clear at each edge */
function cameraWithin({ zoom, pan }: Camera, rect: Rect, clear: PerEdge<number>, screen: Size): Camera {
  const axis = (start: number, length: number, offset: number, least: number, most: number): number => {
    const from = start * zoom + offset;
    const to = from + length * zoom;
    if (from < least) return offset + least - from;
    return to > most ? offset - Math.min(to - most, from - least) : offset;
  };
  const x = axis(rect.x, rect.width, pan.x, clear.left, screen.width - clear.right);
  const y = axis(rect.y, rect.height, pan.y, clear.above, screen.height - clear.below);
  return { zoom, pan: { x, y } };
}

/** How far the plan reaches beyond each edge, in CSS pixels; less than nothing where it ends before. */
const reachOf = ({ x, y, width, height }: Rect, { zoom, pan }: Camera, screen: Size): PerEdge<number> => ({
  above: -(y * zoom + pan.y),
  below: (y + height) * zoom + pan.y - screen.height,
  left: -(x * zoom + pan.x),
  right: (x + width) * zoom + pan.x - screen.width,
});

const edgesCutting = (plan: Rect, camera: Camera, screen: Size): readonly Edge[] => {
  const reach = reachOf(plan, camera, screen);
  return (Object.keys(reach) as Edge[]).filter((edge) => reach[edge] > 0);
};

/** Of the screen: some of what was seen stays in sight. */
const PAGE = 0.8;

/** The camera a page further beyond an edge, or as far as the plan goes. */
export function cameraPaged(camera: Camera, edge: Edge, plan: Rect, screen: Size): Camera {
  const margins = { above: MARGIN, below: MARGIN, left: MARGIN, right: CONTROLS_MARGIN };
  const left = Math.max(0, reachOf(plan, camera, screen)[edge] + margins[edge]);
  const isUpright = edge === "above" || edge === "below";
  const by = Math.min(left, PAGE * (isUpright ? screen.height : screen.width));
  const onward = edge === "below" || edge === "right" ? -by : by;
  const { x, y } = camera.pan;
  return { zoom: camera.zoom, pan: isUpright ? { x, y: y + onward } : { x: x + onward, y } };
}
