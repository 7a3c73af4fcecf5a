import { expect, test } from "vitest";
import { allowedHosts } from "../../build/allowed-hosts";

test("whoever builds the explorer says with which pages it talks, or with none", () => {
  expect(allowedHosts("https://intranet.example, https://www.example:8443")).toEqual([
    "https://intranet.example",
    "https://www.example:8443",
  ]);
  expect(allowedHosts("none")).toEqual([]);
});

test("who says nothing leaves it to the page", () => expect(allowedHosts(" ")).toBeNull());

test.each(["intranet.example", "https://intranet.example/", "*", "null", "https://a.example none"])(
  "%s is no list of origins, and the build says so",
  (text) => expect(() => allowedHosts(text)).toThrow(/^EXPLORER_HOSTS: expected origins .* found /),
);
