import { expect, test } from "vitest";
import { reportAsHtml } from "../../src/io/report-html";

test("a report as HTML has a heading and a list for each section, with what would be mark-up escaped", () => {
  expect(
    reportAsHtml({
      title: "Towns & <b>",
      lead: "1 ended.",
      sections: [
        { heading: "Ended (1)", note: null, lines: ["The Forum was wound up. [Town 2010, 1.1]"] },
        { heading: "First on record (1)", note: "When is not recorded.", lines: ["A < B"] },
      ],
      documents: ["Town 2010"],
    }),
  ).toBe(`<h2>Towns &amp; &lt;b&gt;</h2><p>1 ended.</p>
<h3>Ended (1)</h3><ul><li>The Forum was wound up. [Town 2010, 1.1]</li></ul>
<h3>First on record (1)</h3><p>When is not recorded.</p><ul><li>A &lt; B</li></ul>
<h3>Documents</h3><ul><li>Town 2010</li></ul>`);
});
