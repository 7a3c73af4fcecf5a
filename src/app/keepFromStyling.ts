/** Where Cytoscape and React Aria look whether their style elements are there. Not documented: the versions are pinned. */
const STYLE_IDS = ["__________cytoscape_stylesheet", "react-aria-pressable-style"];

/**
 * Both libraries add a style element to the page, which a strict content security policy refuses and logs. What theirs say, our
 * own style sheets say; so marks with their names take their places.
 */
export function keepLibrariesFromStyling(): void {
  for (const id of STYLE_IDS) {
    if (document.getElementById(id)) continue;
    const mark = document.createElement("meta");
    mark.id = id;
    document.head.append(mark);
  }
}
