import type { Pieces } from "../record/pieces";

/** In milliseconds: what a page is busy with for longer is felt under the hand. */
const TURN = 30;

/**
 * Work done in turns with the page, which goes on to draw and to answer.
 * @param isWanted asked between two turns
 * @returns null where it was given up
 */
export async function inTurns<Value>(pieces: Pieces<Value>, isWanted: () => boolean): Promise<Value | null> {
  while (isWanted()) {
    const turn = performance.now() + TURN;
    do {
      const { done, value } = pieces.next();
      if (done) return value;
    } while (performance.now() < turn);
    await nextTask();
  }
  return null;
}

/** The same, of what is wanted to its end. */
export async function wholeInTurns<Value>(pieces: Pieces<Value>): Promise<Value> {
  let value: Value | undefined;
  const noting = (function* (): Pieces<true> {
    value = yield* pieces;
    return true;
  })();
  await inTurns(noting, () => true);
  return value as Value;
}

/** Does what is done in one turn, and leaves the rest. */
export function begun(pieces: Pieces<unknown>): void {
  const turn = performance.now() + TURN;
  while (performance.now() < turn && !pieces.next().done);
}

/** Not a microtask, behind which nothing is drawn. A timer that is set by a timer would wait 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
