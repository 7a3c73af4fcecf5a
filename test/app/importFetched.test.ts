import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { importFetched } from "../../src/app/importFetched";
import { FetchFailure } from "../../src/views/later/fetch-failure";

const PAGE = "https://council.gov.uk/map/assets/index-1a2b3c4d.js";
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("document", {
    baseURI: "https://council.gov.uk/map/",
    scripts: [{ src: PAGE }],
    querySelectorAll: () => [{ href: "https://council.gov.uk/map/assets/life-5e6f7a8b.js" }],
  });
});
afterEach(() => vi.unstubAllGlobals());

function serve(answer: () => Response): void {
  vi.stubGlobal("fetch", async (address: URL) => {
    asked.push(address.pathname.split("/").at(-1) ?? "");
    return answer();
  });
}
const script = () => new Response("export {}", { headers: { "Content-Type": "text/javascript" } });
const load = async () => "the part";

async function failureOf(answer: () => Response): Promise<FetchFailure> {
  serve(answer);
  const error: unknown = await importFetched(load, ["./failing.js"], PAGE).catch(
    (failure: unknown) => failure,
  );
  if (!(error instanceof FetchFailure))
    throw new Error(`Expected a failure to fetch; found ${String(error)}`);
  return error;
}

describe("a part of the explorer", () => {
  test("is imported when its files have come; what the page began with, and what came before, is not fetched", async () => {
    serve(script);
    const files = ["./index-1a2b3c4d.js", "./life-5e6f7a8b.js", "./first.js", "./second.js"];
    expect(await importFetched(load, files, PAGE)).toBe("the part");
    expect(await importFetched(load, ["./second.js", "./third.js"], PAGE)).toBe("the part");
    expect(asked).toEqual(["first.js", "second.js", "third.js"]);
  });

  test("in one script with the page has no files to wait for", async () => {
    expect(await importFetched(load)).toBe("the part");
  });

  test("is not imported while a file of it cannot be had, and is fetched again at the next call", async () => {
    const importing = vi.fn(load);
    serve(() => new Response("", { status: 503 }));
    await expect(importFetched(importing, ["./late.js"], PAGE)).rejects.toThrow("error 503");
    expect(importing).not.toHaveBeenCalled();
    serve(script);
    expect(await importFetched(importing, ["./late.js"], PAGE)).toBe("the part");
    expect(asked).toEqual(["late.js", "late.js"]);
  });

  test.each([
    ["404", new Response("", { status: 404 })],
    ["410", new Response("", { status: 410 })],
    ["a page", new Response("<title>", { headers: { "Content-Type": "text/html; charset=utf-8" } })],
  ])("is gone where the server answers with %s", async (_, answer) => {
    expect((await failureOf(() => answer)).isGone).toBe(true);
  });

  test("is not gone where the server fails, or nobody answers", async () => {
    expect((await failureOf(() => new Response("", { status: 500 }))).isGone).toBe(false);
    const unreachable = await failureOf(() => {
      throw new TypeError("Failed to fetch");
    });
    expect(unreachable.isGone).toBe(false);
    expect(unreachable.message).toBe("The server does not answer (Failed to fetch)");
  });
});
