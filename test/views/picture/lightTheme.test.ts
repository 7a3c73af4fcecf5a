import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIGHT_THEME } from "../../../src/views/picture/lightTheme";

test("pictures have the colours of the page's light theme, all of them", () => {
  const css = readFileSync(new URL("../../../src/app/theme.css", import.meta.url), "utf8");
  const [root = ""] = css.split("}");
  const colours = [...root.matchAll(/--([\w-]+): (?:light-dark\()?(#\w+)/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.entries(LIGHT_THEME)).toEqual(colours);
});
