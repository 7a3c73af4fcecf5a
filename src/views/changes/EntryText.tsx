import type { ComparisonEntry } from "../../lineage/comparison";
import { entryStatements } from "../../words/comparison-entry";
import { useRecord } from "../hooks/useExplorer";
import { Statements } from "../text/StatementText";

/** What a comparison tells of one body. */
export function EntryText({ entry }: { readonly entry: ComparisonEntry }) {
  const record = useRecord();
  return (
    <div>
      <Statements statements={entryStatements(record, entry)} />
    </div>
  );
}
