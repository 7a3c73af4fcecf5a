import type { Mock } from "vitest";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LONGEST_SILENCE } from "../../src/io/silence";
import { fetchHeard } from "../../src/offline/fetch-heard";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ended = ({ signal }: RequestInit): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** Node copies a body through a port, in turns that no test can count, and may lose it; a browser does not. */
function copied(body: () => BodyInit, how?: ResponseInit): Response {
  const answer = new Response(body(), how);
  vi.spyOn(answer, "clone").mockImplementation(() => new Response(body(), how));
  return answer;
}

/** What becomes of it while so many milliseconds pass. */
async function after(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  const outcome = work.catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return outcome;
}

/** Whether it is not given up later; timers are not counted, as what other tests began may have some. */
async function isLeftAlone({ mock: { calls } }: Mock<typeof fetch>): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(LONGEST_SILENCE);
  return calls.length === 1 && calls[0]?.[1]?.signal?.aborted === false;
}

test("a server that takes a request and is silent is given up after 20 seconds, so that its connection is free again", async () => {
  vi.stubGlobal("fetch", (_: string, how: RequestInit) => ended(how));
  expect(await after(20_000, fetchHeard("https://council.gov.uk/map/"))).toBe("no answer for 20 seconds");
});

test("so is one that falls silent within its answer", async () => {
  vi.stubGlobal("fetch", async (_: string, how: RequestInit) => {
    const start = (out: ReadableStreamDefaultController) => {
      out.enqueue(new TextEncoder().encode("half"));
      ended(how).catch((error: unknown) => out.error(error));
    };
    return copied(() => new ReadableStream({ start }));
  });
  const answer = await fetchHeard("https://council.gov.uk/map/");
  expect(await after(20_000, answer.text())).toBe("no answer for 20 seconds");
});

test("what has come whole is left alone, with what it came with", async () => {
  const whole = copied(() => "<title>", { status: 203 });
  const fetched = vi.fn(async (..._: Parameters<typeof fetch>) => whole);
  vi.stubGlobal("fetch", fetched);
  const answer = await fetchHeard("https://council.gov.uk/map/", { cache: "no-cache" });
  expect(answer).toBe(whole);
  expect(await answer.text()).toBe("<title>");
  expect(await isLeftAlone(fetched)).toBe(true);
});

test("a failure is passed on at once, and nothing is waited for", async () => {
  const fetched = vi.fn((..._: Parameters<typeof fetch>) => Promise.reject(new TypeError("Failed to fetch")));
  vi.stubGlobal("fetch", fetched);
  await expect(fetchHeard("https://council.gov.uk/map/")).rejects.toThrow("Failed to fetch");
  expect(await isLeftAlone(fetched)).toBe(true);
});
