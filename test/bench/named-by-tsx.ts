/** tsx names the functions within a function by this, which a page does not have: to be run in it before such a function. */
export const NAMED_BY_TSX = "globalThis.__name ??= (work) => work;";
