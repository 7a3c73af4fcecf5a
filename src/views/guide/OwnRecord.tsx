import { useEmbedding } from "../hooks/useEmbedding";
import { useActions } from "../hooks/useExplorer";
import documentStyles from "../review/Review.module.css";

/** From a spreadsheet to a file that can be handed over. */
export function OwnRecord() {
  const { open } = useActions();
  if (!useEmbedding().parts.has("record")) return null;
  return (
    <section>
      <h2>Use your own record</h2>
      <p>
        You need a spreadsheet and this page, and no programmer. Nothing that you open leaves your computer.{" "}
        <button type="button" className="link" onClick={() => open({ kind: "record" })}>
          Go to the page Record
        </button>
      </p>
      <ol className={documentStyles.steps}>
        <li>
          Save the template, and fill in a row for each fact: a partnership, a seat, a change, with its
          document and paragraph. Or take the register that you have: you will be asked which of its columns
          is what.
        </li>
        <li>
          Open it on the page Record. What cannot be read is told with its sheet, row and column, and you mend
          it there or in the spreadsheet. Dates are read as people write them: “2011”, “May 2011”, “5/7/2010”,
          “by 10 October 2011”.
        </li>
        <li>
          Look at the plan, the lineage and the review of your council. Keep it up to date from committee
          papers: record a change, read a document, correct a cell.
        </li>
        <li>
          Save it as one file, which opens by a double click and can be sent by mail; or as a workbook, to go
          on in the spreadsheet. Until you save it, it lives in this page only.
        </li>
      </ol>
    </section>
  );
}
