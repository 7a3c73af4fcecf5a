import { expect, test } from "vitest";
import { restOfName } from "../../src/words/rest-of-name";

test("of a name that begins as it is drawn, only the rest is said", () => {
  expect(restOfName("Cambridge", "Cambridge City Council")).toBe(" City Council");
  expect(restOfName("Health and Wellbeing Board", "Health and Wellbeing Board")).toBe("");
});

test("of a name that is cut on the plan, what was cut off is said", () => {
  expect(restOfName("Cambridge Cit…", "Cambridge City Council")).toBe("y Council");
  expect(restOfName("RECAP…", "Recycling in Cambridgeshire")).toBe(", Recycling in Cambridgeshire");
});

test("of any other, the whole name follows, also where it only begins with the same letters", () => {
  expect(restOfName("RECAP", "Recycling in Cambridgeshire")).toBe(", Recycling in Cambridgeshire");
  expect(restOfName("Horizons", "Cambridgeshire Horizons")).toBe(", Cambridgeshire Horizons");
  expect(restOfName("Cambridge", "Cambridgeshire County Council")).toBe(", Cambridgeshire County Council");
});
