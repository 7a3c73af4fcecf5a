import { useId } from "react";
import type { Way } from "../../lineage/way";
import { stepsOfWay, throughInWords } from "../../words/connection";
import { whole } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import { SentenceText } from "../text/SentenceText";
import { StatementText } from "../text/StatementText";
import styles from "./Connection.module.css";

interface Props {
  readonly way: Way;
  /** Then it says through what it leads. */
  readonly isOneOfSeveral: boolean;
}

/** One way, in the order in which it leads from the one to the other, each step with its evidence. */
export function WaySteps({ way, isOneOfSeveral }: Props) {
  const record = useRecord();
  const id = useId();
  return (
    <>
      {isOneOfSeveral && (
        <h4 id={id} className={styles.through}>
          <SentenceText sentence={whole(throughInWords(record, way))} />
        </h4>
      )}
      <ol
        className={styles.steps}
        {...(isOneOfSeveral ? { "aria-labelledby": id } : { "aria-label": "Way" })}
      >
        {stepsOfWay(record, way).map((statement, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps are constants of the way
          <li key={index}>
            <StatementText statement={statement} />
          </li>
        ))}
      </ol>
    </>
  );
}
