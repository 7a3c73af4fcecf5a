import type { BuiltPage } from "./built-page";
import { openedAt } from "./built-page";

/** From navigation until the plan is painted, each time in a browser that has nothing of the page yet; in milliseconds. */
export async function firstGraphs(built: BuiltPage, hash: string, times: number): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < times; run++) {
    const page = await openedAt(built, hash);
    const painted = () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      );
    all.push(await page.evaluate(painted));
    await page.close();
  }
  return all;
}
