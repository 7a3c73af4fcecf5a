import type { Entry } from "../../lineage/comparison";
import { entryStatements } from "../../lineage/entry-words";
import { StatementText } from "../StatementText";
import { useExplorer } from "../useExplorer";

/** What a comparison tells of one body. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const record = useExplorer((explorer) => explorer.record);
  return (
    <div>
      {entryStatements(record, entry).map((statement, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the statements of an entry are constant
        <StatementText key={index} statement={statement} />
      ))}
    </div>
  );
}
