import type { ReactNode } from "react";
import type { Paper } from "../../graph/picture/paper";
import { PAPERS } from "../../graph/picture/paper";
import styles from "./EveryPaper.module.css";

/** A picture for every paper, of which the style sheet shows the one that fits. */
export const EveryPaper = ({ children }: { readonly children: (paper: Paper) => ReactNode }) => (
  <div className={styles.paper}>
    {PAPERS.map((paper) => (
      <div key={paper.name} className={styles[paper.name]}>
        {children(paper)}
      </div>
    ))}
  </div>
);
