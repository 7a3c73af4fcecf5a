import { expect, test } from "vitest";
import { savedFile } from "../../src/views/savedFile";

const page = (URL: string, holdsRecord: boolean) => ({
  URL,
  lastModified: "05/03/2026 14:07:59",
  getElementById: () => (holdsRecord ? ({} as HTMLElement) : null),
});

test("a file on a drive tells its day, one that was sent over the network may not, and a site is no file", () => {
  expect(savedFile(page("file:///partnerships.html", true))).toEqual({ at: "2026-05-03" });
  expect(savedFile(page("https://town.example/partnerships.html", true))).toEqual({ at: null });
  expect(savedFile(page("https://town.example/", false))).toBeNull();
});
