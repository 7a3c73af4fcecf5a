import type { Matching } from "../../../io/matching/matching";
import pageStyles from "../RecordPage.module.css";
import { withUses } from "./matching-pages";

interface Props {
  readonly matching: Matching;
  /** Of the columns, from 0. */
  readonly places: readonly number[];
  readonly onMatch: (matching: Matching) => void;
  readonly onShow: () => void;
}

/** What of a very wide table is not asked column by column. */
export function RestOfColumns({ matching, places, onMatch, onShow }: Props) {
  const count = places.length.toLocaleString("en-GB");
  const isLeftOut = places.every((place) => matching.columns[place]?.use === "unused");
  return (
    <div className={pageStyles.ways}>
      <p role="status">
        {isLeftOut
          ? `${count} more columns are left out.`
          : `${count} more columns are kept under their headings.`}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => onMatch(withUses(matching, places, isLeftOut ? "detail" : "unused"))}
      >
        {isLeftOut ? "Keep the rest" : "Leave out the rest"}
      </button>
      <button type="button" className="button" onClick={onShow}>
        Show all of them
      </button>
    </div>
  );
}
