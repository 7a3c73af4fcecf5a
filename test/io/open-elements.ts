/** The names of elements that are open at the end of a document; throws where one closes that was not open, or where mark-up is left. */
export function openElements(xml: string): readonly string[] {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>\n/, "")
    .replace(/<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, closes, name, _attributes, isEmpty) => {
      if (closes && open.pop() !== name) throw new Error(`Expected ${name} to be open`);
      if (!closes && !isEmpty) open.push(name);
      return "";
    });
  if (/[<>]|&(?!(amp|lt|gt|quot);)/.test(rest)) throw new Error(`Expected text; found ${rest}`);
  return open;
}
