import type { ComparisonEntry } from "../../lineage/comparison";
import { entryStatements } from "../../words/comparison-entry";
import { useExplorer } from "../hooks/useExplorer";
import { Statements } from "../text/StatementText";

/** What a comparison tells of one body. */
export function EntryText({ entry }: { readonly entry: ComparisonEntry }) {
  const record = useExplorer((explorer) => explorer.record);
  return (
    <div>
      <Statements statements={entryStatements(record, entry)} />
    </div>
  );
}
