/** Steps through the years by their buttons, and what that takes of the main thread. */
import type { CDPSession, Page } from "@playwright/test";
import type { Line, Samples } from "./row";

/** @param target of the main thread's work for a step, in milliseconds */
export const stepLines = (what: string, target: number): Readonly<Record<string, Line>> => ({
  cpu: { what: `${what}: main thread, to the painted frame`, unit: "ms", target },
  work: { what: "  the same by the clock, which also counts whoever else is busy", unit: "ms" },
  script: { what: "  of that script, style and layout", unit: "ms" },
  frame: { what: "  from the press to the painted frame, by the clock", unit: "ms" },
  harness: { what: "  the measuring itself: a frame without a step, main thread", unit: "ms" },
  rest: { what: "  until all is at rest, 350 ms later, main thread", unit: "ms" },
  harnessRest: { what: "  the measuring itself: as long without a step, main thread", unit: "ms" },
});

/** Rounds through all years; in the first the page warms up. */
const ROUNDS = 4;

/** @param page that shows a plan, with a button for each year */
export async function stepped(page: Page): Promise<Samples> {
  const meter = await meterOf(page);
  await page.evaluate(install);
  const years = await page.evaluate(() => window.benchYears());
  const all = Array.from({ length: ROUNDS - 1 }, () => years).flat();
  for (const year of years) await meter.measured(`benchStep("${year}")`);
  const [steps, idle, rests, idleRests]: [Taken[], Taken[], Taken[], Taken[]] = [[], [], [], []];
  for (const year of all) {
    steps.push(await meter.measured(`benchStep("${year}")`));
    idle.push(await meter.measured("benchStep()"));
  }
  for (const year of years) {
    rests.push(await meter.measured(`benchStep("${year}").then(benchRest)`));
    idleRests.push(await meter.measured("benchRest()"));
  }
  return {
    cpu: steps.map(({ cpu }) => cpu),
    work: steps.map(({ clock }) => clock),
    script: steps.map(({ script }) => script),
    frame: steps.map(({ told }) => told),
    harness: idle.map(({ cpu }) => cpu),
    rest: rests.map(({ cpu }) => cpu),
    harnessRest: idleRests.map(({ cpu }) => cpu),
  };
}

/** Of the main thread, in milliseconds: by the clock, by the processor, and what of the latter was script, style and layout. */
interface Used {
  readonly clock: number;
  readonly cpu: number;
  readonly script: number;
}

interface Taken extends Used {
  /** What the expression came to. */
  readonly told: number;
}

interface Meter {
  readonly measured: (expression: string) => Promise<Taken>;
}

/** Two sessions: each counts by one clock. */
async function meterOf(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  const ofProcessor = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "timeTicks" });
  await ofProcessor.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async (): Promise<Used> => {
    const clock = await metricsOf(session);
    const cpu = await metricsOf(ofProcessor);
    return {
      clock: clock("TaskDuration"),
      cpu: cpu("TaskDuration"),
      script: cpu("ScriptDuration") + cpu("RecalcStyleDuration") + cpu("LayoutDuration"),
    };
  };
  const measured = async (expression: string): Promise<Taken> => {
    const before = await read();
    const { result } = await session.send("Runtime.evaluate", { expression, awaitPromise: true });
    const after = await read();
    return {
      told: Number(result.value),
      clock: after.clock - before.clock,
      cpu: after.cpu - before.cpu,
      script: after.script - before.script,
    };
  };
  return { measured };
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (name) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
}

declare global {
  interface Window {
    benchYears: () => readonly string[];
    benchStep: (year?: string) => Promise<number>;
    benchRest: () => Promise<void>;
  }
}

/** Runs in the page, once: what is called for each step is short, so that the measuring costs little. */
function install(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[aria-label="Years"] button')];
  const buttonOf = new Map(buttons.map((button) => [button.textContent, button]));
  window.benchYears = () => [...buttonOf.keys()];
  window.benchStep = (year) => {
    const start = performance.now();
    if (year) buttonOf.get(year)?.click();
    return new Promise((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - start);
        channel.port2.postMessage(null);
      });
    });
  };
  window.benchRest = () => new Promise((done) => setTimeout(done, 350));
}
