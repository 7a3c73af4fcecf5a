/** Milliseconds after which the page is let to do what else it has to: half of what a reader notices. */
const SLICE = 50;

/** Lets the page draw and answer between pieces of long work, now and then. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
