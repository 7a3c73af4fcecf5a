import { expect, test } from "vitest";
import { explorerBaseOf, isSamePage } from "../../src/embed/frame-address";

const PAGE = "https://intranet.example/news/today.html";

test.each([
  ["https://council.gov.uk/map/", "https://council.gov.uk/map/"],
  ["http://council.gov.uk", "http://council.gov.uk/"],
  ["../map/index.html", "https://intranet.example/map/index.html"],
  ["/map/", "https://intranet.example/map/"],
  ["//council.gov.uk/map/", "https://council.gov.uk/map/"],
  ["  https://council.gov.uk/  ", "https://council.gov.uk/"],
])("the explorer may lie at %s", (src, base) => expect(explorerBaseOf(src, PAGE)).toBe(base));

test.each([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://intranet.example/1",
  "vbscript:x",
  "about:blank",
  "ftp://council.gov.uk/",
  "file:///C:/map/index.html",
  "http://[bad",
  "https://",
])("%j is no address of an explorer", (src) => expect(explorerBaseOf(src, PAGE)).toBeNull());

test("a page on a drive may have the explorer beside it", () => {
  expect(explorerBaseOf("map/", "file:///C:/site/index.html")).toBe("file:///C:/site/map/");
});

test.each([
  ["https://x.example/map/", true],
  ["https://x.example/map/index.html#period=2011", true],
  ["https://x.example/map/?embed=1&parts=tabs", true],
  ["https://x.example/map", true],
  ["https://x.example/map/?id=4", true],
  ["https://x.example/", false],
])("a page at https://x.example/map/index.html is in itself at %s: %s", (base, same) => {
  expect(isSamePage(base, "https://x.example/map/index.html")).toBe(same);
});
