import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchBytes } from "../../src/io/fetch-bytes";

const FILE = new URL("https://council.gov.uk/map/data/areas.json");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that sends one piece after each of these silences, in milliseconds; null for one that is never over. */
function serve(silences: readonly (number | null)[]): void {
  vi.stubGlobal("fetch", async (_: URL, { signal }: RequestInit) => {
    const broken = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
    broken.catch(() => {});
    const over = (silence: number | null) =>
      Promise.race([broken, new Promise((resolve) => silence !== null && setTimeout(resolve, silence))]);
    const [first = 0, ...others] = silences;
    await over(first);
    const left = [...others];
    return new Response(
      new ReadableStream<Uint8Array>({
        pull: async (out) => {
          const silence = left.shift();
          if (silence === undefined) return out.close();
          await over(silence);
          out.enqueue(new TextEncoder().encode("piece "));
        },
      }),
    );
  });
}

async function textAfter(milliseconds: number): Promise<string> {
  const coming = fetchBytes(FILE).then(
    ({ bytes }) => new TextDecoder().decode(bytes),
    (error: Error) => error.message,
  );
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("still coming"), milliseconds));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return Promise.race([coming, late]);
}

describe("a file", () => {
  test("is there when all its pieces have come", async () => {
    serve([0, 0, 0]);
    expect(await textAfter(10)).toBe("piece piece ");
  });

  test("is waited for while its pieces come, however long all of them take", async () => {
    serve([19_000, 19_000, 19_000, 19_000]);
    expect(await textAfter(76_001)).toBe("piece piece piece ");
  });

  test.each([
    ["before its answer", [null]],
    ["in the middle of it", [0, 1_000, null]],
  ])("is given up after 20 seconds of silence %s", async (_, silences) => {
    serve(silences);
    expect(await textAfter(19_999)).toBe("still coming");
    serve(silences);
    expect(await textAfter(21_001)).toBe("no answer for 20 seconds");
  });

  test("without content is one of no bytes", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
    expect((await fetchBytes(FILE)).bytes).toHaveLength(0);
  });
});
