/**
 * Acts when the next frame is on the screen; soon where there is no screen to wait for.
 *
 * @returns calls it off
 */
export function oncePainted(act: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = act;
  // A message is heard once the frame has been handed over, a timer perhaps milliseconds later.
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
