import { PARAMETER_NAMES } from "./parameters";

/** Attributes of `<partnership-explorer>` that say what is shown: the parameters of the address, by their names. */
export const LOCATION_ATTRIBUTES = PARAMETER_NAMES;

/** Attributes of which a change draws the frame anew. */
export const FRAME_ATTRIBUTES = ["src", "parts", "sandboxed"] as const;

/** Attributes that are applied to the frame as it is. */
export const LOOK_ATTRIBUTES = ["theme", "height", "label"] as const;

export type OwnAttribute = (typeof FRAME_ATTRIBUTES | typeof LOOK_ATTRIBUTES)[number];

export const ATTRIBUTES: readonly string[] = [
  ...LOCATION_ATTRIBUTES,
  ...FRAME_ATTRIBUTES,
  ...LOOK_ATTRIBUTES,
];

export const EVENTS = ["explorer-ready", "explorer-period", "explorer-selection", "explorer-error"] as const;
export type EventName = (typeof EVENTS)[number];

/** What a style sheet of the page sets to colour the explorer: this and the name of a colour. */
export const COLOUR_PREFIX = "--partnership-explorer-";
