/** Addresses of the first edition show people as one of the kinds; today boxes list who sits there. */
export function inTodaysWords(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const shown = texts.get("show")?.split(",") ?? [];
  if (!shown.includes(PERSON)) return texts;
  const others = shown.filter((name) => name !== PERSON).join(",");
  return new Map([["representatives", "on"], ...texts, ["show", others]]);
}

const PERSON = "person";
