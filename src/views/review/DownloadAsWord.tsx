import { useState } from "react";
import type { ReviewPaper } from "../../words/review/paper";
import { save } from "../download";

const FILE = "annual-review.docx";

/** What makes the document is fetched when one is first asked for. */
export function DownloadAsWord({ paper }: { readonly paper: ReviewPaper }) {
  const [told, setTold] = useState("");
  const make = async (): Promise<void> => {
    setTold(`${FILE} is being made.`);
    try {
      const { reviewAsWord } = await import("../../io/review-word");
      save(FILE, await reviewAsWord(paper));
      setTold(`Saved as ${FILE}, where your browser puts downloads.`);
    } catch (error) {
      setTold(`${FILE} could not be made. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void make()}>
        Download as Word
      </button>
      <span aria-live="polite">{told}</span>
    </>
  );
}
