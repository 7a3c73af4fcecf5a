/** Steps in time, and what each takes of the main thread. */
import type { Browser, Page } from "@playwright/test";
import { NAMED_BY_TSX } from "./named-by-tsx";
import type { Line, Samples } from "./row";

/** @param target of the main thread's work for a step, in milliseconds */
export const stepLines = (what: string, target?: number): Readonly<Record<string, Line>> => ({
  all: { what: `${what}: main thread, until all is at rest`, unit: "ms", ...(target && { target }) },
  picture: { what: "  of that until the picture is painted", unit: "ms" },
  idle: { what: "  as long without a step, for nothing", unit: "ms" },
  frame: { what: "  from the press to the painted picture, by the clock", unit: "ms" },
  first: { what: "  the first step to each: main thread, all of it", unit: "ms" },
});

/** In milliseconds: all that moves on the plan is over in 240. */
const REST = 350;

/**
 * Main thread times are of the processor, so that others at work on the machine count little, and come from a trace of its tasks:
 * nothing is asked of the page while it steps.
 *
 * @param page in which `window.benchSteps` holds what makes each step
 * @param rest how long a step is given to come to rest, in milliseconds
 */
export async function stepped(browser: Browser, page: Page, rest = REST): Promise<Samples> {
  await page.evaluate(NAMED_BY_TSX);
  const count = await page.evaluate(() => window.benchSteps.length);
  const runs = { first: await traced(browser, page, rest), warm: await traced(browser, page, rest) };
  const idle = runs.warm.filter(({ isIdle }) => isIdle).map(({ all }) => all);
  const steps = (run: readonly Step[]): readonly Step[] => run.filter(({ isIdle }) => !isIdle);
  if (steps(runs.warm).length !== count) throw new Error(`Expected ${count} steps in the trace`);
  return {
    all: steps(runs.warm).map(({ all }) => all),
    picture: steps(runs.warm).map(({ picture }) => picture),
    idle,
    frame: steps(runs.warm).map(({ frame }) => frame),
    first: steps(runs.first).map(({ all }) => all),
  };
}

interface Step {
  readonly isIdle: boolean;
  /** Of the main thread, until the picture is painted. */
  readonly picture: number;
  /** Of the main thread, until all is at rest: with whatever it does when nobody asks it to. */
  readonly all: number;
  /** By the clock. */
  readonly frame: number;
}

/** Of Chromium's traces; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
}

async function traced(browser: Browser, page: Page, rest: number): Promise<readonly Step[]> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate(run, rest);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return stepsIn(traceEvents.toSorted((a, b) => a.ts - b.ts));
}

function stepsIn(events: readonly TraceEvent[]): readonly Step[] {
  const marks = events.filter(({ name }) => /^bench-/.test(name));
  const [first] = marks;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && ph === "X" && pid === first?.pid && tid === first.tid,
  );
  /** Of the tasks that begin in this time, or are at work when it begins. */
  const used = (from: number, until: number): number =>
    tasks
      .filter(({ ts, dur = 0 }) => ts < until && ts + dur > from)
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return marks.flatMap(({ name, ts }, index): readonly Step[] => {
    if (!/^bench-(step|idle)$/.test(name)) return [];
    const [painted, rested] = [marks[index + 1], marks[index + 2]];
    if (!painted || !rested) return [];
    const end = (mark: TraceEvent): number => tasks.findLast((task) => task.ts <= mark.ts)?.ts ?? mark.ts;
    return [
      {
        isIdle: name === "bench-idle",
        picture: used(ts, end(painted)),
        all: used(ts, end(rested)),
        frame: (painted.ts - ts) / 1000,
      },
    ];
  });
}

declare global {
  interface Window {
    benchSteps: readonly (() => void)[];
  }
}

/** Runs in the page. Each step begins in a task of its own, and what hears of its picture is asked first of all. */
async function run(rest: number): Promise<void> {
  const after = (time: number) => new Promise((done) => setTimeout(done, time));
  const measured = async (mark: string, act: () => void) => {
    await after(0);
    performance.mark(mark);
    const painted = new Promise((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(null);
      });
    });
    act();
    await painted;
    performance.mark("bench-painted");
    await after(rest);
    performance.mark("bench-rested");
  };
  for (const step of window.benchSteps) await measured("bench-step", step);
  for (let times = 0; times < 10; times++) await measured("bench-idle", () => {});
}
