import type { Fault } from "../record/fault";
import type { Parsed, RecordFile } from "../record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../record/parse";

const FOLDER = "data";

/** Fetches the record from the folder beside the page, and believes it once. Never rejects: what fails is a fault. */
export async function loadRecord(base: string | URL): Promise<Parsed> {
  const manifestFile = await fetchFile(base, MANIFEST);
  if ("fault" in manifestFile) return { record: null, faults: [manifestFile.fault] };
  const { manifest, faults } = parseManifest(manifestFile);
  if (!manifest) return { record: null, faults };
  const files = await Promise.all(manifest.parts.map(({ path }) => fetchFile(base, path)));
  const failed = files.flatMap((file) => ("fault" in file ? [file.fault] : []));
  if (failed.length > 0) return { record: null, faults: failed };
  return parseRecord(
    manifest,
    files.flatMap((file) => ("fault" in file ? [] : [file])),
  );
}

async function fetchFile(base: string | URL, path: string): Promise<RecordFile | { readonly fault: Fault }> {
  const fault = (expected: string, found: string) => ({
    fault: { file: path, item: "", field: "", expected, found },
  });
  try {
    const response = await fetch(new URL(`${FOLDER}/${path}`, base));
    if (!response.ok) return fault("a file of the record", `the server's answer ${response.status}`);
    return { path, content: await response.json() };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fault(error instanceof SyntaxError ? "a JSON file" : "a file that can be fetched", found);
  }
}
