import { zipOfFiles } from "../zip-of-files";

/** Texts as files in one zip. @param files by their paths in it @param day on which they were written: a date such as 2026-05-03 */
export function zipOf(
  files: Readonly<Record<string, string>>,
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipOfFiles(Object.fromEntries(bytes), day);
}
