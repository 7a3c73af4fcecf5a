import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { download } from "../download";
import { useActions } from "../hooks/useExplorer";
import { documentAsFile } from "../review/documentAsFile";
import styles from "../review/Review.module.css";

interface Props {
  readonly title: string;
  /** Of the web page that it is kept as. */
  readonly fileName: string;
  /** What it is about can be chosen here. */
  readonly choice?: ReactNode;
  /** Other forms to keep it in. */
  readonly forms: ReactNode;
  /** As wide as its pictures, and not as lines of text. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** In place of the views: a document to be read, printed and kept, with its way back. */
export function DocumentPage({ title, fileName, choice, forms, wide = false, children }: Props) {
  const { open } = useActions();
  const article = useRef<HTMLElement>(null);
  const [failure, fail] = useState<string | null>(null);
  const save = (): void => {
    const html = article.current && documentAsFile(title, article.current);
    if (html) download(fileName, "text/html", html);
    fail(html ? null : "This frame may not save files. Open the full explorer to download.");
  };
  return (
    <div className={styles.page} data-wide={wide || undefined}>
      <header className={styles.tools}>
        <button type="button" className="button" onClick={() => open(null)}>
          Back to the explorer
        </button>
        {choice}
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="button" onClick={save}>
          Download as a web page
        </button>
        {forms}
        <span aria-live="polite">{failure}</span>
      </header>
      <main>
        <article ref={article} className={styles.article}>
          <h1>{title}</h1>
          {children}
        </article>
      </main>
    </div>
  );
}
