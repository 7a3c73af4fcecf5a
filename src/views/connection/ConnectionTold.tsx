import type { Connection } from "../../lineage/connection";
import { yearNumber, yearOf } from "../../time/period";
import { connectionAsText, connectionInWords, waysTold } from "../../words/connection";
import { textOf } from "../../words/sentence";
import { CopyButton } from "../CopyButton";
import { useActions, useRecord } from "../hooks/useExplorer";
import { SentenceText } from "../text/SentenceText";
import styles from "./Connection.module.css";
import { WaySteps } from "./WaySteps";

interface Props {
  /** Null where nobody is chosen yet: the place where it will be spoken has to be there before. */
  readonly connection: Connection | null;
}

/** In a sentence, and below it step by step. The sentence is spoken when it comes, and when a period makes it another. */
export function ConnectionTold({ connection }: Props) {
  const record = useRecord();
  return (
    <>
      <div role="status" className={styles.sentences}>
        {connection &&
          connectionInWords(record, connection).map((sentence) => (
            <p key={textOf(sentence)}>
              <SentenceText sentence={sentence} />
            </p>
          ))}
      </div>
      {connection && <Steps connection={connection} />}
    </>
  );
}

function Steps({ connection }: { readonly connection: Connection }) {
  const record = useRecord();
  const ways = waysTold(connection);
  return (
    <>
      {ways.map((way, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the ways are constants of the record, the period and the two
        <WaySteps key={index} way={way} isOneOfSeveral={ways.length > 1} />
      ))}
      <div className={styles.actions}>
        <GoToOtherYear connection={connection} />
        <CopyButton textOf={() => connectionAsText(record, connection)}>Copy</CopyButton>
      </div>
    </>
  );
}

/** The nearest in which there is a way. */
function GoToOtherYear({ connection: { period, otherYears } }: { readonly connection: Connection }) {
  const { goTo } = useActions();
  const distance = (year: number): number => Math.abs(year - yearNumber(period));
  const [nearest] = otherYears.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return null;
  return (
    <button type="button" className="button" onClick={() => goTo(yearOf(nearest))}>
      Go to {nearest}
    </button>
  );
}
