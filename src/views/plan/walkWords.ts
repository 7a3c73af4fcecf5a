/** How the keys walk over the names of a plan. */
export const WALK_WORDS =
  "Up and down move from name to name. Right moves along a name's links, up and down move among them, and left or Escape " +
  "goes back. Letters, without spaces, jump to a name that begins with them. Question mark reads out all links. Enter selects.";
