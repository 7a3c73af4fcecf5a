import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { DocumentPart } from "../../io/document/parts";
import { scrollWithin } from "../hooks/scrollWithin";
import styles from "./SourcesView.module.css";

interface Props {
  readonly part: DocumentPart;
  readonly cited: boolean;
  /** What rests on it. */
  readonly children: ReactNode;
}

/** A stretch of the document; the one that is cited is brought into sight, its text before what rests on it. */
export function PartBeside({ part: { text, pages }, cited, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (cited && item.current) scrollWithin(item.current, 0);
  }, [cited]);
  return (
    <li ref={item} className={styles.part}>
      <div className={styles.text} data-cited={cited || undefined}>
        {pages && <p className={styles.quiet}>{pagesInWords(pages)}</p>}
        {text}
      </div>
      {children}
    </li>
  );
}

const pagesInWords = ([first, last]: readonly [number, number]): string =>
  first === last ? `Page ${first} of the PDF` : `Pages ${first} to ${last} of the PDF`;
