/** A small share of `npm run test:attack`, by the same chance each time. */

import { attackByAddresses, attackByAttributes, attackByFiles, attackByRecords } from "../attack/attacks";
import { attackByOpening } from "../attack/opening";
import { seeded } from "../attack/seeded";
import { expect } from "./explorer";
import { ownContext, test } from "./kept";

// What one attack leaves behind must not reach another.
test.use({ context: ownContext });
test.describe.configure({ timeout: 120_000 });

test("of hostile records none runs, hangs or leaves the page blank", async ({ page }) => {
  const { tried, through } = await attackByRecords(page, 12, seeded(1));
  expect({ tried, through }).toEqual({ tried: 12, through: [] });
});

test("of hostile records that a reader opens none runs, calls anything or leaves the page blank", async ({
  page,
}) => {
  const { tried, through } = await attackByOpening(page, 8, seeded(4));
  expect({ tried, through }).toEqual({ tried: 8, through: [] });
});

test("of hostile addresses none runs or leaves the page blank", async ({ page }) => {
  const { tried, through } = await attackByAddresses(page, 100, seeded(2));
  expect({ tried, through }).toEqual({ tried: 100, through: [] });
});

test("of files saved from hostile records none runs where it is opened", async ({ page }) => {
  const { tried, through } = await attackByFiles(page, 2, seeded(3));
  expect({ tried, through }).toEqual({ tried: 8, through: [] });
});

test("of hostile attributes none leads a frame elsewhere or runs", async ({ page }) => {
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="en"><title>Host</title><body><script src="./embed.js"></script>',
    }),
  );
  await page.goto("./host.html");
  const { tried, through } = await attackByAttributes(page, 60);
  expect({ tried, through }).toEqual({ tried: 60, through: [] });
});
