/** What programs and people put behind the name of a file that they save anew: this page itself, browsers, Windows, macOS and LibreOffice. */
const ADDED = /(?:-with-faults|[ _]?\(\d+\)|[ _-]+copy(?: \d+)?)$/i;

/** Without its folder and its ending. @example stemOf("registers/bad.csv") // "bad" */
export const stemOf = (path: string): string => path.replace(/^.*\/|\.[^./]*$/g, "");

/** The stems under which a file may have been opened before it was saved anew, the nearest first. @example formerStems("bad-with-faults (1).xlsx") // ["bad-with-faults (1)", "bad-with-faults", "bad"] */
export function formerStems(path: string): readonly string[] {
  const stems = [stemOf(path)];
  for (let last = stems[0] ?? ""; ADDED.test(last); ) {
    last = last.replace(ADDED, "").trimEnd();
    if (last === "") break;
    stems.push(last);
  }
  return stems;
}

const endingOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? "";

/**
 * Which of the files that were opened is given anew: that of the same name, else that of a name from which this one was made. Null
 * where none is, or where it may be either of two.
 */
export function replacedBy(name: string, opened: readonly string[]): string | null {
  if (opened.includes(name)) return name;
  for (const stem of formerStems(name)) {
    const called = opened.filter((path) => stemOf(path).toLowerCase() === stem.toLowerCase());
    const [only, other] = called;
    if (only !== undefined && other === undefined) return only;
    const alike = called.filter((path) => endingOf(path) === endingOf(name));
    if (called.length > 0) return alike.length === 1 ? (alike[0] ?? null) : null;
  }
  return null;
}
