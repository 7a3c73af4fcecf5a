/** What tells other people's editors and programs of `<partnership-explorer>`: its types, and its description. */
import { COLOUR_PREFIX } from "../src/embed/attributes";
import type { Attribute } from "./embed-attributes";
import { ATTRIBUTES_IN_WORDS, typeOf } from "./embed-attributes";
import { COLOURS_IN_WORDS, EVENTS_IN_WORDS } from "./embed-words";

const TAG = "partnership-explorer";

const propertyOf = (attribute: Attribute): string => `  /** ${attribute.meaning} */
  ${attribute.name}: ${attribute.property ?? `${typeOf(attribute)} | null`};
`;

const eventOf = ([name, { detail }]: readonly [string, { readonly detail: string }]): string =>
  `  "${name}": CustomEvent<${detail}>;\n`;

/** `embed.d.ts` */
export const embedTypes = (): string => `/** Types of \`<${TAG}>\`, which \`embed.js\` defines. */

interface PartnershipExplorerShown {
  /** Of the record; an explorer of before it was told has none. */
  readonly title?: string;
  /** The part of the explorer's address after \`#\`. */
  readonly address: string;
  readonly view: string;
  /** A year, a month or a day in ISO 8601. */
  readonly period: string;
  readonly area: string;
  readonly selected: { readonly id: string; readonly name: string } | null;
}

/** Each attribute is a property; \`null\` takes it away. */
interface PartnershipExplorerElement extends HTMLElement {
  readonly shown: PartnershipExplorerShown | null;
${ATTRIBUTES_IN_WORDS.map(propertyOf).join("")}}

interface HTMLElementTagNameMap {
  "${TAG}": PartnershipExplorerElement;
}

interface HTMLElementEventMap {
${Object.entries(EVENTS_IN_WORDS).map(eventOf).join("")}}
`;

const attributeOf = (attribute: Attribute) => ({
  name: attribute.name,
  type: { text: attribute.property === "boolean" ? "boolean" : typeOf(attribute) },
  description: attribute.meaning,
  ...(attribute.opening === null ? {} : { default: attribute.opening }),
});

const SHOWN = {
  kind: "field",
  name: "shown",
  type: { text: "PartnershipExplorerShown | null" },
  readonly: true,
  description: "What the explorer shows; null until it is ready.",
};

const ELEMENT = { name: "PartnershipExplorer", module: "embed.js" };

/** `custom-elements.json`, as https://github.com/webcomponents/custom-elements-manifest says. */
export const embedManifest = () => ({
  schemaVersion: "1.0.0",
  readme: "README.md",
  modules: [
    {
      kind: "javascript-module",
      path: ELEMENT.module,
      declarations: [
        {
          kind: "class",
          customElement: true,
          name: ELEMENT.name,
          tagName: TAG,
          superclass: { name: "HTMLElement" },
          description: "The Partnership Explorer in a frame of its own. Attributes are properties too.",
          attributes: ATTRIBUTES_IN_WORDS.map(attributeOf),
          members: [SHOWN],
          events: Object.entries(EVENTS_IN_WORDS).map(([name, { meaning, detail }]) => ({
            name,
            type: { text: `CustomEvent<${detail}>` },
            description: meaning,
          })),
          cssProperties: Object.entries(COLOURS_IN_WORDS).map(([name, description]) => ({
            name: COLOUR_PREFIX + name,
            description,
          })),
        },
      ],
      exports: [{ kind: "custom-element-definition", name: TAG, declaration: ELEMENT }],
    },
  ],
});
