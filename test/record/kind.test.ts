import { expect, test } from "vitest";
import { kindOf } from "../../src/record/kind";
import { CLASSIFICATIONS } from "../../src/record/shape";

test("a combined authority is drawn as a partnership, a health body as another organisation", () => {
  expect(kindOf("combined-authority")).toBe("partnership");
  expect(kindOf("sub-group")).toBe("sub-group");
  expect(kindOf("council")).toBe("council");
  expect(kindOf("health")).toBe("organisation");
});

test("every classification but four is another organisation, and none is a person", () => {
  const others = CLASSIFICATIONS.filter((each) => kindOf(each) === "organisation");
  expect(others).toHaveLength(CLASSIFICATIONS.length - 4);
});
