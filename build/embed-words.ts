/** What the custom element is, in words: what its own attributes, its events and its colours mean. */
import type { EventName, OwnAttribute } from "../src/embed/attributes";
import { FRAME_PARTS, THEMES } from "../src/embed/options";
import type { ColourName } from "../src/embed/protocol";

export interface AttributeInWords {
  readonly meaning: string;
  /** All texts that there are; null for any. */
  readonly values: readonly string[] | null;
  readonly opening: string | null;
  /** Of the property, in TypeScript, where it is not that of the attribute's text or null. */
  readonly property?: string;
}

export const OWN_ATTRIBUTES: Readonly<Record<OwnAttribute, AttributeInWords>> = {
  src: {
    meaning: "The folder of the explorer, or its one file.",
    values: null,
    opening: "the folder of embed.js",
  },
  parts: {
    meaning: `What to show around the view, comma-separated: ${FRAME_PARTS.join(", ")}.`,
    values: null,
    opening: "area,tabs,legend,sentence,details,timeline",
  },
  sandboxed: {
    meaning: "The frame gets no origin: no storage, no rights on its server.",
    values: null,
    opening: null,
    property: "boolean",
  },
  theme: { meaning: "Light or dark.", values: THEMES, opening: "auto" },
  height: {
    meaning: "CSS pixels, a CSS length, or auto for as high as its content.",
    values: null,
    opening: "600px",
    property: "string | number | null",
  },
  label: {
    meaning: "What a screen reader calls the frame.",
    values: null,
    opening: "Partnership Explorer",
  },
};

export interface EventInWords {
  readonly meaning: string;
  /** In TypeScript. */
  readonly detail: string;
}

export const EVENTS_IN_WORDS: Readonly<Record<EventName, EventInWords>> = {
  "explorer-ready": {
    meaning: "The record is loaded, and the explorer shows what was asked for.",
    detail: "PartnershipExplorerShown",
  },
  "explorer-period": {
    meaning: "The reader, or an attribute, moved the period.",
    detail: "{ readonly period: string }",
  },
  "explorer-selection": {
    meaning: "Something else is selected, or nothing.",
    detail: '{ readonly selected: PartnershipExplorerShown["selected"] }',
  },
  "explorer-error": {
    meaning: "What was asked for is not there, and what was shown stays; or the record could not be read.",
    detail: "{ readonly message: string }",
  },
};

export const COLOURS_IN_WORDS: Readonly<Record<ColourName, string>> = {
  ground: "The ground.",
  raised: "The ground of the timeline and of fields.",
  ink: "Text.",
  quiet: "Text of less weight.",
  line: "Thin lines.",
  accent: "Partnerships, links and what is chosen.",
  "on-accent": "Text on the accent.",
  change: "Changes and successions.",
};
