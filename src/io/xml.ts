import { SaxesParser } from "saxes";
import { XmlElement } from "./xml-element";

export type ReadXml = { readonly element: XmlElement } | { readonly slip: string };

/**
 * A text as XML 1.0, with its prefixes taken off, since the formats that are read differ in them and not in their names. Never
 * throws. Entities that a document declares for itself are refused, whatever they are: a few lines of them grow to gigabytes, and
 * no format that is read needs one.
 */
export function xmlOf(text: string): ReadXml {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) parser.fail("entities that the document declares for itself");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = new XmlElement(local(name), localNames(attributes));
    if (open.length === DEEPEST) parser.fail(`at most ${DEEPEST} elements within each other`);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (part) => addText(open, part));
  parser.on("cdata", (part) => addText(open, part));
  parser.on("closetag", () => open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    return { slip: (error as Error).message };
  }
  return root ? { element: root } : { slip: "no element" };
}

/** What walks the elements does so by calling itself. */
const DEEPEST = 500;

function addText(open: readonly XmlElement[], part: string): void {
  const element = open.at(-1);
  if (element) element.text += part;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const localNames = (attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(attributes).map(([name, value]) => [local(name), value]));
