import type { Fault } from "../src/record/fault";

/** In one line, for what tests expect. @example "town.json: town-board: parent_id: expected an id; found "x"" */
export const faultInWords = ({ file, item, field, expected, found }: Fault): string =>
  [file, item, field, `expected ${expected}; found ${found}`].filter((part) => part !== "").join(": ");
