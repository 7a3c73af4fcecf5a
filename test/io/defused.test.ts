import { expect, test } from "vitest";
import { defused } from "../../src/io/defused";
import { tableAsHtml } from "../../src/views/table/tableAsHtml";

test.each(["=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\n=1", "\r=1", " =1+1", "＝1+1", "＋1", "－1", "＠x"])(
  "%j is not left to be taken for a formula",
  (text) => expect(defused(text)).toBe(`'${text}`),
);

test.each(["Board", "a=b", "£5,000", "5 - 4", "“=” is a sign", ""])("%j stays as it is", (text) =>
  expect(defused(text)).toBe(text),
);

test("a copied table carries no formula either", () => {
  const html = tableAsHtml({
    title: "Members",
    columns: ["Name"],
    rows: [{ id: "a", concerns: [], cells: [{ text: "=HYPERLINK(1)" }] }],
  } as never);
  expect(html).toContain("<td>'=HYPERLINK(1)</td>");
});
