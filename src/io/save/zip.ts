import { zipSync } from "fflate";

/** Texts as files in one zip. @param files by their paths in it @param day on which they were written: a date such as 2026-05-03 */
export function zipOf(files: Readonly<Record<string, string>>, day: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: day });
}
