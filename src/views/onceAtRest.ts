import { oncePainted } from "./oncePainted";

/** After the first graph, and before anybody asks for more. In milliseconds from the frame that is on the screen. */
const AT_REST = 400;

/**
 * Acts when the page has been drawn and has had time to settle: for what nobody waits for yet, and what would keep the first
 * graph waiting.
 *
 * @returns calls it off
 */
export function onceAtRest(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const callOff = oncePainted(() => {
    timer = setTimeout(act, AT_REST);
  });
  return () => {
    callOff();
    clearTimeout(timer);
  };
}
