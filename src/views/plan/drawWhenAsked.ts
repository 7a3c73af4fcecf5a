import type { CanvasRenderer } from "./drawDirectly";

/** The part of the renderer's prototype that asks for frames. It is not documented: the version is pinned. */
interface Drawer extends CanvasRenderer {
  redraw(options?: unknown): void;
  startRenderLoop(): void;
  render(options: unknown): void;
  renderOptions: unknown;
  readonly destroyed?: boolean;
  readonly beforeRenderCallbacks: readonly BeforeRender[];
}

interface BeforeRender {
  readonly fn: (willDraw: boolean, now: number) => void;
}

/** Cytoscape itself, which tells an extension by its kind and its name. */
type Extensions = (kind: "renderer", name: "canvas") => unknown;

/**
 * Has Cytoscape draw when it is asked to, and otherwise rest. It keeps a loop of its own, which asks for every frame of the screen for as long
 * as the page is open, sixty times a second, to find that there is nothing to draw: a reader's laptop has no rest, and what the browser
 * could move without the page holds it up each time. Nothing here is moved by Cytoscape's own animations, which need that loop.
 * To be called before there is a canvas. Without the functions that it replaces Cytoscape draws as it always did.
 */
export function drawWhenAsked(cytoscape: Extensions): void {
  const drawer = (cytoscape("renderer", "canvas") as { readonly prototype: Drawer } | undefined)?.prototype;
  if (!drawer?.redraw || !drawer.startRenderLoop) return;
  const { redraw } = drawer;
  const asked = new WeakSet<Drawer>();
  drawer.startRenderLoop = () => {};
  drawer.redraw = function ask(options) {
    redraw.call(this, options);
    if (asked.has(this)) return;
    asked.add(this);
    requestAnimationFrame((now) => {
      // What is changed in one go is drawn once all of it is.
      const isHalfChanged = this.cy?.batching() === true;
      if (!this.destroyed && !isHalfChanged) draw(this, now);
      // Whatever is asked while it is drawn is in the picture.
      asked.delete(this);
      if (isHalfChanged) this.redraw(this.renderOptions);
    });
  };
}

function draw(drawer: Drawer, now: number): void {
  for (const { fn } of drawer.beforeRenderCallbacks) fn(true, now);
  drawer.render(drawer.renderOptions);
}
