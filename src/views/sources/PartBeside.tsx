import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { scrollWithin } from "../hooks/scrollWithin";
import styles from "./SourcesView.module.css";

interface Props {
  readonly text: string;
  readonly cited: boolean;
  /** What rests on it. */
  readonly children: ReactNode;
}

/** A stretch of the document; the one that is cited is brought into sight, its text before what rests on it. */
export function PartBeside({ text, cited, children }: Props) {
  const part = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (cited && part.current) scrollWithin(part.current, 0);
  }, [cited]);
  return (
    <li ref={part} className={styles.part}>
      <div className={styles.text} data-cited={cited || undefined}>
        {text}
      </div>
      {children}
    </li>
  );
}
