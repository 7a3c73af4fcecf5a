/** Calls back whenever anything on the page is scrolled, or the window changes its size. @returns what ends it */
export function onScrolling(act: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener("scroll", act, { capture: true, passive: true, signal });
  addEventListener("resize", act, { signal });
  return () => listening.abort();
}
