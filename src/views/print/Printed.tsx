import type { Explorer } from "../../store/explorer";
import { useExplorer } from "../hooks/useExplorer";
import { documentsOnPaper } from "./documentsOnPaper";
import styles from "./Printed.module.css";
import { PrintedPicture } from "./PrintedPicture";
import { PrintedTitle, RecordAsAt } from "./PrintedTitle";
import { picturesOnPaper } from "./picturesOnPaper";
import { asAtInWords, titleOnPaper } from "./titleOnPaper";

/** What stands first on paper: the title and, of plan and lineage, the whole picture. */
export function Opening() {
  const explorer = useExplorer(whole);
  const title = titleOnPaper(explorer);
  if (title !== null) return <PrintedTitle title={title} asAt={asAtInWords(explorer)} />;
  return picturesOnPaper(explorer).map((state) => <PrintedPicture key={state.period.text} state={state} />);
}

/** Under a title of another's. */
export const AsAt = () => <RecordAsAt asAt={asAtInWords(useExplorer(whole))} />;

/** What stands last: the documents that all above it rests on. */
export function Closing() {
  const documents = documentsOnPaper(useExplorer(whole));
  if (documents.length === 0) return null;
  return (
    <section className={styles.sources} aria-label="Documents">
      <h2>Documents</h2>
      <ul>
        {documents.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

/** While a page is printed nothing changes. */
const whole = (explorer: Explorer): Explorer => explorer;
