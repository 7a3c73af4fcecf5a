/**
 * A browser that translates the page puts `font` elements in place of texts, or around them. React goes on with the texts that
 * it made: it would change what is no longer on the page, and fail where it takes away what stands elsewhere now
 * (facebook/react#11538). So each text knows what stands in its place, and takes that place again when it changes.
 */
export function keepThroughTranslation(): void {
  const standIns = new WeakMap<Node, Element>();
  new MutationObserver((changes) => {
    for (const { removedNodes, addedNodes } of changes) {
      const font = [...addedNodes].find(isFont);
      if (!font) continue;
      for (const node of removedNodes) if (node instanceof Text) standIns.set(node, font);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });

  /** What of the parent's children is the node, or holds it, or stands for it; the node itself where none is. */
  const childFor = (parent: Node, node: Node): Node => {
    for (let each: Node | null = standIns.get(node) ?? node; each; each = each.parentNode) {
      if (each.parentNode === parent) return each;
    }
    return node;
  };

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    removeChild.call(this, childFor(this, child));
    return child;
  };
  Node.prototype.insertBefore = function <New extends Node>(this: Node, node: New, before: Node | null): New {
    insertBefore.call(this, node, before && childFor(this, before));
    return node;
  };

  const text = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
  if (!text?.get || !text.set) return;
  const { get, set } = text;
  Object.defineProperty(Text.prototype, "nodeValue", {
    configurable: true,
    get,
    set(this: Text, value: string | null) {
      const standIn = standIns.get(this) ?? outermostFont(this);
      if (standIn?.parentNode) standIn.parentNode.replaceChild(this, standIn);
      standIns.delete(this);
      set.call(this, value);
    },
  });
}

const isFont = (node: Node): node is Element => node.nodeName === "FONT";

/** Of those that a translation wrapped around a text. The explorer itself has none. */
function outermostFont(text: Text): Element | null {
  let outermost: Element | null = null;
  for (let each = text.parentElement; each && isFont(each); each = each.parentElement) outermost = each;
  return outermost;
}
