/** The texts that a reader sees, line by line. */
import type { Box } from "./clip";

export interface Line {
  readonly words: string;
  readonly node: Text;
  readonly element: Element;
  readonly box: Box;
}

/** Drawn by the browser in its own way. */
const DRAWN_OTHERWISE = "select, script, style, textarea, title, desc";

const isInk = (element: Element): boolean => {
  const { color, fill } = getComputedStyle(element);
  const ink = element instanceof SVGElement ? fill : color;
  return ink !== "none" && !/, 0\)$|\/ 0\)$/.test(ink);
};

function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** Where its words stand, without the space around them. */
function boxesOf(node: Text): readonly Box[] {
  const range = document.createRange();
  range.setStart(node, node.data.length - node.data.trimStart().length);
  range.setEnd(node, node.data.trimEnd().length);
  return [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
}

export function linesIn(root: Element, isDrawn: (element: Element) => boolean): readonly Line[] {
  return [...textNodes(root)].flatMap((node) => {
    const { parentElement: element } = node;
    const words = node.data.trim();
    if (!element || words === "" || element.closest(DRAWN_OTHERWISE)) return [];
    if (!isDrawn(element) || !isInk(element)) return [];
    return boxesOf(node).map((box) => ({ words, node, element, box }));
  });
}
