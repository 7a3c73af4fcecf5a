/**
 * What a reader who cannot see the picture hears after the name that is drawn, so that the whole name is said and nothing of it twice.
 *
 * @example restOfName("Cambridge", "Cambridge City Council") // " City Council"
 * @example restOfName("Cambridge…", "Cambridge City Council") // " City Council"
 * @example restOfName("RECAP", "Recycling in Cambridgeshire") // ", Recycling in Cambridgeshire"
 */
export function restOfName(drawn: string, name: string): string {
  if (drawn === name) return "";
  const begun = drawn.replace(/…$/, "");
  if (begun !== drawn && name.startsWith(begun)) return name.slice(begun.length);
  return name.startsWith(`${drawn} `) ? name.slice(drawn.length) : `, ${name}`;
}
