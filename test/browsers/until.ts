import { setTimeout as pause } from "node:timers/promises";

const BETWEEN_TRIES = 50;

/**
 * Asks again and again until there is an answer.
 * @param within milliseconds
 * @throws Error that says what was waited for, with the last fault
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  within = 30_000,
): Promise<Value> {
  const deadline = Date.now() + within;
  let fault: unknown = null;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      fault = error;
    }
    await pause(BETWEEN_TRIES);
  }
  throw new Error(`Expected within ${within / 1000} s: ${what}${fault ? `; ${String(fault)}` : ""}`);
}
