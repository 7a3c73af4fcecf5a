/** An element of XML with what stands in it, in its order. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Its own, without that of its children. */
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
  ) {}

  childrenCalled(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  childCalled(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The text of a child, without spaces around it; empty where there is no such child. */
  textOf(name: string): string {
    return this.childCalled(name)?.text.trim() ?? "";
  }
}
