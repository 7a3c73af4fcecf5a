/** Null where the text is no address. Browsers know `URL.canParse` only since 2023, and pages that embed us are read in older ones. */
export function urlIn(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
