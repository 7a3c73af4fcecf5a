import type { YearSpan } from "../../graph/lanes/time-scale";
import { yearsInWords } from "../../time/words";
import { useRecord } from "../hooks/useExplorer";
import styles from "./Story.module.css";
import { useTelling } from "./useStory";

/** The stories of the record, and one that is made of it between two years. */
export function StoryChoice({ span }: { readonly span: YearSpan }) {
  const { stories } = useRecord();
  const { tell } = useTelling();
  return (
    <div role="group" aria-label="Stories" className={styles.choice}>
      {stories.map(({ id, title }) => (
        <button key={id} type="button" className="button" onClick={() => tell(id)}>
          Story: {title}
        </button>
      ))}
      {span.first < span.last && (
        <button type="button" className="button" onClick={() => tell(span)}>
          Tell {yearsInWords(span)} as a story
        </button>
      )}
    </div>
  );
}
