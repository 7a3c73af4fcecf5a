import fc from "fast-check";
import { expect, test } from "vitest";
import { oneFile, withRecord } from "../../../src/io/save/one-file";
import { filesInScript, recordScript } from "../../../src/io/save/record-script";

const PAGE =
  '<html><head><meta charset="utf-8" /><link rel="icon" href="x"><title>x</title></head><body><script type="module" src="x"></script></body></html>';

/** The explorer's own script names what the record's begins with, as this code does. */
const explorer = "globalThis.partnershipRecordFiles = JSON.parse('";

test("any files of JSON are read again from the script, and from the one file that it stands in", () => {
  const someFiles = fc.dictionary(fc.string(), fc.jsonValue({ stringUnit: "binary" }));
  const blank = oneFile({ page: PAGE, styles: "", icon: "", record: "", explorer, licences: "" });
  fc.assert(
    fc.property(someFiles, (files) => {
      const same = JSON.parse(JSON.stringify(files));
      const script = recordScript(files);
      expect(filesInScript(script)).toEqual(same);
      expect(filesInScript(withRecord(blank, "A title", script))).toEqual(same);
      expect(filesInScript(withRecord(blank, "A title", script).replaceAll("\n", "\r\n"))).toEqual(same);
    }),
  );
});

test("what would end the text of the script, or is one of its escapes, is in the record as it was", () => {
  const files = { "a.json": ["');\n", "\\u003c", "\\\\'", "<", "\u2028", "'"] };
  expect(filesInScript(recordScript(files))).toEqual(files);
});

test("another page has none", () => {
  expect(filesInScript("<html><script>1</script></html>")).toBeNull();
  expect(filesInScript(explorer)).toBeNull();
});
