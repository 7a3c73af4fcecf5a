/** In CSS pixels: so much the browser's measure of text may differ from ours. */
const SLACK = 1;

/**
 * Keeps words in the room that was measured for them. A reader's style sheet may space them out (WCAG 1.4.12), a browser may have
 * a least size of type, a translation may be longer. Then, at any time, they are drawn smaller. One observer for all: what keeps
 * its size costs nothing.
 *
 * @returns how to stop
 */
export function keepInRoom(words: HTMLElement): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) scaleToRoom(target);
  });
  observer.observe(words);
  return () => observer?.unobserve(words);
}

/** Made with the first words: names are also rendered where there is no browser. */
let observer: ResizeObserver | undefined;

function scaleToRoom(words: HTMLElement): void {
  const room = words.parentElement;
  if (!room) return;
  const scale = Math.min(
    1,
    shareOf(room.clientWidth, words.offsetWidth),
    shareOf(room.clientHeight, words.offsetHeight),
  );
  words.style.scale = scale === 1 ? "" : String(scale);
}

const shareOf = (room: number, length: number): number => (length <= room + SLACK ? 1 : room / length);
