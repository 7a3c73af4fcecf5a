import styles from "./Explanation.module.css";

/**
 * Shows the description of whatever has one while it is pointed at, touched or has the focus. It can be closed by Escape, pointed at
 * itself, and stays until one goes on (WCAG 2.2, 1.4.13). A screen reader has it from `aria-description`, so what is shown is hidden
 * from it. One element for the whole page, since terms are many.
 *
 * @returns how to end it
 */
export function explainTerms(page: Document): () => void {
  const shown = page.body.appendChild(page.createElement("div"));
  shown.className = styles.explanation ?? "";
  shown.setAttribute("aria-hidden", "true");
  const hide = (): void => {
    shown.hidden = true;
  };
  const explain = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || shown.contains(target)) return;
    const term = target.closest("[data-meaning], [aria-description]") ?? focused(page);
    if (term) place(shown, term);
    else hide();
  };
  const hideByEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || shown.hidden) return;
    event.stopPropagation();
    hide();
  };
  hide();
  const ending = new AbortController();
  const always = { signal: ending.signal, capture: true };
  page.addEventListener("pointerover", ({ target }) => explain(target), always);
  page.addEventListener("focusin", ({ target }) => explain(target), always);
  page.addEventListener("scroll", hide, always);
  page.defaultView?.addEventListener("keydown", hideByEscape, always);
  return () => {
    ending.abort();
    shown.remove();
  };
}

/** What is explained by the focus stays so, whatever the pointer passes. */
const focused = (page: Document): Element | null =>
  page.activeElement?.matches("[aria-description]:focus-visible") ? page.activeElement : null;

/** Most of its width, in px; as in its style sheet. */
const WIDTH = 300;

/** Close below the term, or above it where there is more room, so that the pointer reaches it without a gap. */
function place(shown: HTMLElement, term: Element): void {
  const { left, top, bottom } = term.getBoundingClientRect();
  const { clientWidth, clientHeight } = term.ownerDocument.documentElement;
  shown.textContent = term.getAttribute("data-meaning") ?? term.getAttribute("aria-description");
  shown.hidden = false;
  const isBelow = bottom < clientHeight * 0.7;
  shown.style.left = `${Math.max(8, Math.min(left, clientWidth - WIDTH - 8))}px`;
  shown.style.top = isBelow ? `${bottom}px` : "auto";
  shown.style.bottom = isBelow ? "auto" : `${clientHeight - top}px`;
}
