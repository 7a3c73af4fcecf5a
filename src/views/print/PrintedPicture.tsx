import type { Caption } from "../../graph/picture/framed-picture";
import type { Piece } from "../../graph/picture/pieces";
import { EDGE } from "../../graph/picture/pieces";
import type { Sheet } from "../../graph/picture/sheet";
import type { ExplorerState } from "../../store/state";
import { Shapes } from "../Shapes";
import { EveryPaper } from "./EveryPaper";
import styles from "./Printed.module.css";
import { PrintedTitle } from "./PrintedTitle";
import { captionOnPaper, sheetOnPaper } from "./pictureOnPaper";

/** The plan or the lineage as a whole, as its own pages. */
export const PrintedPicture = ({ state }: { readonly state: ExplorerState }) => (
  <EveryPaper>
    {(paper) => <PrintedSheet sheet={sheetOnPaper(state, paper)} caption={captionOnPaper(state)} />}
  </EveryPaper>
);

interface SheetProps {
  readonly sheet: Sheet;
  readonly caption: Pick<Caption, "title" | "asAt">;
}

/** What heads a table is repeated on every page, and no row of it is cut. */
function PrintedSheet({ sheet: { width, head, pieces, legend }, caption }: SheetProps) {
  return (
    <>
      <table role="presentation" className={styles.sheet}>
        <thead>
          <tr>
            <td>
              <PrintedTitle {...caption} />
              {head && <Strip piece={head} width={width} />}
            </td>
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <tr key={piece.y}>
              <td>
                <Strip piece={piece} width={width} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles.legend} aria-label="Legend">
        <Strip piece={legend} width={width} />
      </section>
    </>
  );
}

const UNDER = 1;

/** Each reaches a little under the next, so that no seam is to be seen between them. */
const Strip = ({
  piece: { y, height, shapes },
  width,
}: {
  readonly piece: Piece;
  readonly width: number;
}) => (
  <svg viewBox={`${-EDGE} ${y} ${width} ${height + UNDER}`} role="presentation" className={styles.strip}>
    <Shapes shapes={shapes} />
  </svg>
);
