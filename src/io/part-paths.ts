import { isObject } from "../record/entry";
import type { RecordFile } from "../record/record-file";

/** The files that a manifest names; none where it is no manifest. */
export function partPaths({ content }: Pick<RecordFile, "content">): readonly string[] {
  const parts = isObject(content) && Array.isArray(content["parts"]) ? content["parts"] : [];
  return parts
    .map((part: unknown) => (isObject(part) ? part["path"] : null))
    .filter((path) => typeof path === "string");
}
