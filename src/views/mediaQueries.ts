/** Each asked for once: to make one takes the browser longer than all that a step asks of it. */
const lists = new Map<string, MediaQueryList>();

export function mediaQuery(query: string): MediaQueryList {
  const known = lists.get(query) ?? matchMedia(query);
  lists.set(query, known);
  return known;
}

/** Whether a media query holds now. */
export const isMatched = (query: string): boolean => mediaQuery(query).matches;
