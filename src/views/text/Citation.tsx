import type { Source } from "../../record/shape";
import { citationInWords } from "../../words/citation";
import { useRecord } from "../hooks/useExplorer";

/** In brief: "Cambridge 2011, 7.1". */
export function Citation({ sources }: { readonly sources: readonly Source[] }) {
  const record = useRecord();
  return <>{citationInWords(record, sources)}</>;
}
