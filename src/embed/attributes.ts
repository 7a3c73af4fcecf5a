/** Attributes of `<partnership-explorer>` that say what is shown: the parameters of the address, by their names. */
export const LOCATION_ATTRIBUTES = [
  "view",
  "period",
  "area",
  "compare",
  "select",
  "zoom",
  "ask",
  "guide",
  "review",
  "to",
  "beside",
  "years",
  "lanes",
  "kind",
  "certainty",
  "table",
  "as",
  "show",
  "cite",
] as const;

/** Attributes of which a change draws the frame anew. */
export const FRAME_ATTRIBUTES = ["src", "parts", "sandboxed"] as const;

/** Attributes that are applied to the frame as it is. */
export const LOOK_ATTRIBUTES = ["theme", "height", "label"] as const;

export const ATTRIBUTES: readonly string[] = [
  ...LOCATION_ATTRIBUTES,
  ...FRAME_ATTRIBUTES,
  ...LOOK_ATTRIBUTES,
];

export const EVENTS = ["explorer-ready", "explorer-period", "explorer-selection", "explorer-error"] as const;

/** What a style sheet of the page sets to colour the explorer: this and the name of a colour. */
export const COLOUR_PREFIX = "--partnership-explorer-";
