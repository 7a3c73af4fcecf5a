import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const CONFIG = readFileSync(new URL("../../public/web.config", import.meta.url), "utf8");

test("for IIS, each header is taken away before it is added: a site may have set one of the same name", () => {
  const steps = [...CONFIG.matchAll(/<(add|remove) name="([^"]+)"/g)].map(
    ([, step, name]) => `${step} ${name}`,
  );
  expect(steps).toEqual([
    "remove Content-Security-Policy",
    "add Content-Security-Policy",
    "remove X-Content-Type-Options",
    "add X-Content-Type-Options",
    "remove Referrer-Policy",
    "add Referrer-Policy",
  ]);
});
