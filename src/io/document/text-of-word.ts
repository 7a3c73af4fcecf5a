import { xmlOf } from "../xml";
import type { XmlElement } from "../xml-element";

/**
 * The text of `word/document.xml` (ECMA-376, part 1, section 17), a line for each paragraph, those in tables too. Numbers that Word
 * counts by itself are not in it.
 *
 * @throws RangeError where it is no XML
 */
export function textOfWord(xml: string): string {
  const read = xmlOf(xml);
  if ("slip" in read) throw new RangeError(`a Word document that cannot be read: ${read.slip}`);
  return linesIn(read.element).join("\n");
}

const linesIn = (element: XmlElement): readonly string[] =>
  element.name === "p" ? [lineOf(element)] : element.children.flatMap(linesIn);

function lineOf(element: XmlElement): string {
  switch (element.name) {
    case "t":
      return element.text;
    case "tab":
      return "\t";
    case "br":
      return "\n";
    case "pPr":
      return "";
    default:
      return element.children.map(lineOf).join("");
  }
}
