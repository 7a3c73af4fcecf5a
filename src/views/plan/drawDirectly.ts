/** The part of Cytoscape's canvas renderer that is touched here. It is not documented: the version is pinned. */
export interface CanvasRenderer {
  drawLayeredElements?: (context: unknown, elements: readonly CanvasElement[]) => void;
  readonly drawElement?: (context: unknown, element: CanvasElement) => void;
  /** In the order in which they are drawn; sorts them where that is not known. */
  getCachedZSortedEles?: (again?: boolean) => Sorted;
  cachedZSortedEles?: Sorted | null;
  readonly cy?: { readonly mutableElements: () => Listed; readonly batching: () => boolean };
  /** What is done with each element that looks otherwise: pictures of it are thrown away. */
  onUpdateEleCalcsFns?: readonly unknown[];
}

type Sorted = readonly CanvasElement[];
interface Listed {
  readonly toArray: () => readonly CanvasElement[];
}

export interface CanvasElement {
  readonly hasClass: (name: string) => boolean;
  readonly _private: object;
}

/**
 * Draws every element straight on to the canvas. Cytoscape keeps a picture of each element, and layers of such pictures, which
 * pays for thousands of labelled nodes; here a step changes many of a hundred plain boxes, and making their pictures anew, and
 * drawing a second time when they are ready, took most of the step. Without these functions it draws as it always did.
 */
export function drawDirectly(renderer: CanvasRenderer): void {
  if (!renderer.drawLayeredElements || !renderer.drawElement) return;
  renderer.drawLayeredElements = (context, elements) => {
    for (const element of elements) if (!element.hasClass("hidden")) renderer.drawElement?.(context, element);
  };
  // Of what has no picture none has to be thrown away.
  renderer.onUpdateEleCalcsFns = [];
}

/**
 * Has only what is shown sorted. Whatever comes or goes has Cytoscape sort anew, all that is mounted for all time: of that a year shows
 * a part, and what is hidden is neither drawn nor pointed at.
 */
export function sortShown(renderer: CanvasRenderer): void {
  const { cy, getCachedZSortedEles: sorted } = renderer;
  if (!cy || !sorted) return;
  const shown = (): readonly CanvasElement[] =>
    cy
      .mutableElements()
      .toArray()
      .filter((element) => !element.hasClass("hidden"));
  const ofShown = Object.create(renderer, {
    cy: { value: { mutableElements: (): Listed => ({ toArray: shown }) } },
    cachedZSortedEles: { value: null, writable: true },
  });
  renderer.getCachedZSortedEles = (again) => {
    if (again || !renderer.cachedZSortedEles) renderer.cachedZSortedEles = sorted.call(ofShown, true);
    return renderer.cachedZSortedEles ?? [];
  };
}

/**
 * Of boxes without background images Cytoscape 3.34 finds, twice in each drawing, that their images came or went, and styles all of
 * them anew: four fifths of the styling of a step. Here no box has an image to wait for.
 */
export function neverAwaitImages(nodes: readonly CanvasElement[]): void {
  for (const { _private } of nodes) Object.defineProperty(_private, "backgrounding", NEVER);
}

const NEVER: PropertyDescriptor = { get: () => false, set: () => {} };
