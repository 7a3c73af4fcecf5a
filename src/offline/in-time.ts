import type { Means } from "./copies";
import type { Visit } from "./visit";

/** After so long, in milliseconds, a copy is better than an answer that may still come. */
const PATIENCE = 4_000;
/** The same, once a server has kept somebody waiting: a page, its manifest and its parts are asked for one after the other. */
const PATIENCE_AFTER = 500;

/**
 * The answer if it comes in time, else the copy if there is one; the worker stays awake for what comes late. Where there is no copy,
 * the answer is waited for, and rejects as it does: whoever asks has a time limit too.
 */
export async function answerInTime(
  coming: Promise<Response>,
  copy: () => Promise<Response | undefined>,
  { wait, network }: Pick<Means, "wait" | "network">,
  { hold }: Pick<Visit, "hold">,
): Promise<Response> {
  const over = coming.then(
    (answer) => {
      network.isLate = false;
      return answer;
    },
    () => "failed" as const,
  );
  const first = await Promise.race([over, wait(network.isLate ? PATIENCE_AFTER : PATIENCE)]);
  if (first instanceof Response) return first;
  if (first !== "failed") network.isLate = true;
  hold(over);
  return (await copy().catch(() => undefined)) ?? coming;
}
