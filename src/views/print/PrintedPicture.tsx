import type { ReactNode } from "react";
import type { Caption } from "../../graph/picture/framed-picture";
import type { Piece } from "../../graph/picture/pieces";
import { EDGE } from "../../graph/picture/pieces";
import type { Heading, Section, Sheet } from "../../graph/picture/sheet";
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
function PrintedSheet({ sheet: { width, head, sections, legend }, caption }: SheetProps) {
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
          {sections.map((section) => (
            <PrintedSection key={section.heading?.y ?? "whole"} section={section} width={width} />
          ))}
        </tbody>
      </table>
      <section className={styles.legend} aria-label="Legend">
        <Strip piece={legend} width={width} />
      </section>
    </>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly width: number;
}

/** With a heading it is a table of its own, which repeats it. */
const PrintedSection = ({ section: { heading, pieces }, width }: SectionProps) =>
  heading ? (
    <tr className={styles.section}>
      <td>
        <table role="presentation" className={styles.sheet}>
          <thead>
            <tr>
              <td>
                <Strip piece={heading} width={width} />
              </td>
            </tr>
          </thead>
          <tbody>
            <Pieces pieces={pieces} width={width} before={<Crossing heading={heading} width={width} />} />
          </tbody>
        </table>
      </td>
    </tr>
  ) : (
    <Pieces pieces={pieces} width={width} />
  );

interface PiecesProps extends Pick<Section, "pieces"> {
  readonly width: number;
  /** Stands before the first, and never without it. */
  readonly before?: ReactNode;
}

const Pieces = ({ pieces, width, before = null }: PiecesProps) =>
  pieces.map((piece, index) => (
    <tr key={piece.y}>
      <td>
        {index === 0 && before}
        <Strip piece={piece} width={width} />
      </td>
    </tr>
  ));

/** Laid back over the heading: it would be repeated with it, and lead nowhere. */
const Crossing = ({ heading, width }: { readonly heading: Heading; readonly width: number }) =>
  heading.over.length > 0 && (
    <div style={{ marginTop: `${(-100 * (heading.height + UNDER)) / width}%` }}>
      <Strip piece={{ ...heading, shapes: heading.over }} width={width} />
    </div>
  );

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
