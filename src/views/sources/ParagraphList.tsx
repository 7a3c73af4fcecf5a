import { useEffect, useRef } from "react";
import type { Paragraph } from "../../record/coverage";
import { paragraphsOf } from "../../record/coverage";
import type { Document } from "../../record/shape";
import { scrollWithin } from "../hooks/scrollWithin";
import { useRecord } from "../hooks/useExplorer";
import { paragraphName } from "../names";
import { ReadingLine } from "./ReadingLine";
import styles from "./SourcesView.module.css";
import { WhereToRead } from "./WhereToRead";

interface Props {
  readonly document: Document;
  readonly citedLocator: string | null;
}

/** The paragraphs in the order of the document, with what was read from each. */
export function ParagraphList({ document, citedLocator }: Props) {
  const record = useRecord();
  return (
    <ol className={styles.paragraphs}>
      {paragraphsOf(record, document).map((paragraph) => (
        <ParagraphEntry
          key={paragraph.locator}
          document={document}
          paragraph={paragraph}
          cited={paragraph.locator === citedLocator}
        />
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly document: Document;
  readonly paragraph: Paragraph;
  readonly cited: boolean;
}

function ParagraphEntry({ document, paragraph: { locator, readings, setAside }, cited }: EntryProps) {
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
