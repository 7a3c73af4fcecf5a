import { expect, test } from "vitest";
import { openedAt } from "../../src/app/openedAt";

test.each([
  ["", "#area=cumbria", "area=cumbria"],
  ["?Year=2011", "", "period=2011"],
  ["?perod=2011&utm_source=mail&id=3", "#area=cumbria", "area=cumbria&period=2011"],
  ["?period=2010", "#period=2011", "period=2011"],
  ["?period=2010", "#Period=2011", "Period=2011"],
  ["?embed=1&theme=dark&host=https://x.example", "#period=2011", "period=2011"],
])("%s%s asks for %s", (search, hash, asked) => expect(openedAt({ search, hash })).toBe(asked));
