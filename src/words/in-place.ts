/** How the plan tells of what shares a place with another, in the box of that. */

/** Whether it ended, is not heard of any more, or is there too. */
export type Sharing = "ended" | "earlier" | "also";

/** What ended has made room; of what is not heard of any more that is not known. */
const LEADS: Readonly<Record<Sharing, string>> = {
  ended: "in place of",
  earlier: "earlier:",
  also: "also here:",
};

/** @param all of each that is told there */
export function inPlaceInWords(all: readonly Sharing[]): string {
  if (all.every((each) => each === "ended")) return LEADS.ended;
  return all.includes("also") ? LEADS.also : LEADS.earlier;
}
