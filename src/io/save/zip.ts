import { zipSync } from "fflate";
import { isoOfDay, today } from "../../time/day";

/** Texts as files in one zip, of today. @param files by their paths in it */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: isoOfDay(today()) });
}
