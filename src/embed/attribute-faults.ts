import { ATTRIBUTES } from "./attributes";
import { nearestName } from "./nearest-name";
import { THEMES } from "./options";

/** Of every element of HTML, and like one of ours. */
const OF_HTML: readonly string[] = ["part"];

/** What was written on an element and will have no effect. What it asks to show is told by the frame, which has the record. */
export function attributeFaults(
  element: Pick<Element, "getAttribute" | "getAttributeNames">,
): readonly string[] {
  const misspelt = element.getAttributeNames().flatMap((name) => {
    const meant = ATTRIBUTES.includes(name) || OF_HTML.includes(name) ? name : nearestName(name, ATTRIBUTES);
    return meant === undefined || meant === name ? [] : [`Expected the attribute ${meant}; found ${name}`];
  });
  const theme = element.getAttribute("theme");
  const isTheme = theme === null || nearestName(theme, THEMES) !== undefined;
  return isTheme ? misspelt : [...misspelt, `Expected theme to be ${THEMES.join(", ")}; found ${theme}`];
}
