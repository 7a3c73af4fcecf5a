import { useEffect, useRef } from "react";
import type { Paragraph } from "../../record/coverage";
import type { Document } from "../../record/shape";
import { scrollWithin } from "../hooks/scrollWithin";
import { paragraphName } from "../names";
import { ReadingLine } from "./ReadingLine";
import styles from "./SourcesView.module.css";
import { WhereToRead } from "./WhereToRead";

interface Props {
  readonly document: Document;
  readonly paragraph: Paragraph;
  readonly cited: boolean;
}

/** What was read from a paragraph; of the one that is cited, also the way on. */
export function ParagraphEntry({ document, paragraph: { locator, readings, setAside }, cited }: Props) {
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (cited && entry.current) scrollWithin(entry.current, 0);
  }, [cited]);
  return (
    <li ref={entry} className={cited ? styles.cited : styles.paragraph} aria-current={cited || undefined}>
      <h3>{paragraphName(locator)}</h3>
      {cited && (
        <p>
          <WhereToRead document={document} sources={readings.map(({ source }) => source)} />
        </p>
      )}
      {setAside !== null && <p className={styles.quiet}>Nothing about structures: {setAside}.</p>}
      <ul>
        {readings.map((reading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item may be cited twice by one paragraph
          <ReadingLine key={index} reading={reading} />
        ))}
      </ul>
    </li>
  );
}
