/** In seconds, for each of those that are compared: so a row of all of them ends. */
export const LIMIT = 60;

/** @returns null where it is not done in time; whoever asked ends what goes on */
export async function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((told) => {
    timer = setTimeout(() => told(null), LIMIT * 1000);
  });
  // What is thrown when nobody waits any more is that its browser was closed.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
