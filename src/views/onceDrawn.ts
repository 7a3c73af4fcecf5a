/**
 * Acts when what has changed is drawn, and made out for a screen reader: in the second frame from here.
 *
 * @returns calls it off
 */
export function onceDrawn(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
