import { expect, test } from "vitest";
import { grouped } from "../../src/record/grouped";

test("bodies are grouped under each of their keys, in their order, once under each", () => {
  const bodies = [
    { id: "a", themes: ["health", "children"] },
    { id: "b", themes: ["children", "children"] },
    { id: "c", themes: [undefined] },
  ];
  const groups = grouped(bodies, ({ themes }) => themes);
  expect([...groups.keys()]).toEqual(["health", "children"]);
  expect(groups.get("children")?.map(({ id }) => id)).toEqual(["a", "b"]);
});
