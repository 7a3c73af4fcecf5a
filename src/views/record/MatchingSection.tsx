import { useState } from "react";
import type { TableMatching } from "../../io/matching/matching";
import { rememberedIn } from "../../io/matching/remembered";
import type { UnmatchedTable } from "../../io/matching/unmatched";
import { tableName } from "../../io/matching/unmatched";
import { useRecord } from "../hooks/useExplorer";
import { TablePages } from "./matching/TablePages";
import type { OpeningStepProps } from "./opening-step";

/** Tables that nothing knows, one after the other: the reader says what their columns are. */
export function MatchingSection({ opened, answers, onNext }: OpeningStepProps) {
  const { unmatched = [] } = opened;
  const record = useRecord();
  const [place, setPlace] = useState(0);
  const [matched, setMatched] = useState<readonly TableMatching[]>(answers.matchings ?? []);
  const table = unmatched[place];
  if (!table) return null;
  const goOn = (all: readonly TableMatching[]): void => {
    setMatched(all);
    if (place + 1 < unmatched.length) setPlace(place + 1);
    else onNext({ ...answers, matchings: all });
  };
  const { file, sheet } = table;
  return (
    <TablePages
      key={place}
      unmatched={table}
      name={
        unmatched.length > 1
          ? `${tableName(table)}, ${place + 1} of ${unmatched.length} tables`
          : tableName(table)
      }
      remembered={[...matched.map(({ matching }) => matching).toReversed(), ...rememberedIn(record)]}
      onMatched={(matching) =>
        goOn([...matched.filter((each) => !isOf(each, table)), { file, sheet, matching }])
      }
      onLeaveOut={unmatched.length > 1 ? () => goOn(matched) : null}
    />
  );
}

/** A file that is given anew takes the place of the one that was matched before. */
const isOf = (matching: TableMatching, { file, sheet }: UnmatchedTable): boolean =>
  matching.file === file && matching.sheet === sheet;
