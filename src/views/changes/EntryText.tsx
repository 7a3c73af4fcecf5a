import type { Entry } from "../../lineage/comparison";
import { entryStatements } from "../../lineage/entry-words";
import { Statements } from "../Statements";
import { useExplorer } from "../useExplorer";

/** What a comparison tells of one body. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const record = useExplorer((explorer) => explorer.record);
  return (
    <div>
      <Statements statements={entryStatements(record, entry)} />
    </div>
  );
}
