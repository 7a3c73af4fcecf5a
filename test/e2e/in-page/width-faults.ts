/** What is too wide for where it stands: the page, what scrolls in it, and the words in fields. */
import { named, quoted } from "./text-faults";

/** A table of more columns than any screen has room for, the tabs in a small frame, and fields for long texts. */
const MAY_SCROLL = ":has(> [data-wide]), :has(> nav [role='tablist']), textarea, input";

export function sideways(root: Element, isDrawn: (element: Element) => boolean): readonly string[] {
  const page = document.documentElement.scrollWidth - innerWidth;
  const inner = [...root.querySelectorAll("*")].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 && !element.matches(MAY_SCROLL) && isDrawn(element),
  );
  return [
    ...(page > 0 ? [`the page scrolls sideways by ${page}`] : []),
    ...inner
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((each) => `${named(each)} scrolls sideways by ${each.scrollWidth - each.clientWidth}`),
  ];
}

type Field = HTMLInputElement | HTMLSelectElement;
/** CSS pixels: the arrow of a choice. */
const ARROW = 20;

const wordsOf = (field: Field): string =>
  field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.placeholder;

function roomOf(field: Field, { paddingInlineStart, paddingInlineEnd }: CSSStyleDeclaration): number {
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  return field.clientWidth - padding - (field instanceof HTMLSelectElement ? ARROW : 0);
}

function widthOf(words: string, style: CSSStyleDeclaration): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("Expected a canvas to measure text on; found none");
  context.font = style.font;
  context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  context.wordSpacing = style.wordSpacing;
  return context.measureText(words).width;
}

/** Fields that have no room for what they say. */
export function cutFields(root: Element, isDrawn: (element: Element) => boolean): readonly string[] {
  const fields = [...root.querySelectorAll<Field>("input, select")].filter(isDrawn);
  return fields.flatMap((field) => {
    const style = getComputedStyle(field);
    const by = widthOf(wordsOf(field), style) - roomOf(field, style);
    return by > 1 ? [`${quoted(wordsOf(field))} is cut in its field by ${Math.ceil(by)}`] : [];
  });
}
