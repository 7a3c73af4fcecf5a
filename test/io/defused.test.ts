import fc from "fast-check";
import { expect, test } from "vitest";
import { defused, defusedCell, undefused } from "../../src/io/defused";
import { tableAsHtml } from "../../src/views/table/tableAsHtml";
import { tableAsText } from "../../src/views/table/tableAsText";

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

test("in a table copied as text no line end or tab within a cell begins another cell, with a formula in it", () => {
  const cells = [{ text: "Board\r\n=1+1\t=2" }, { text: "\n=3" }];
  const table = { title: "", columns: ["Name", "Note"], rows: [{ id: "a", cells }] };
  expect(tableAsText(table)).toBe("Name\tNote\nBoard =1+1 =2\t' =3");
});

test("the mark can be taken off again, whatever the text", () => {
  const marked = fc.stringMatching(/^'{0,3}[=+\-@\t a]{0,3}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), marked), (text) => {
      expect(undefused(defusedCell(text))).toBe(text);
      expect(defused(defusedCell(text))).toBe(defusedCell(text));
    }),
  );
});
