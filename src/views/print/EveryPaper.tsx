import type { ReactNode } from "react";
import type { SheetWidth } from "../../graph/picture/sheet";
import { SHEET_WIDTHS } from "../../graph/picture/sheet";
import styles from "./EveryPaper.module.css";

/**
 * A picture for every width of paper, of which the style sheet shows the one that fits: nobody knows which paper is chosen before the
 * page is laid on it.
 */
export const EveryPaper = ({ children }: { readonly children: (width: SheetWidth) => ReactNode }) => (
  <div className={styles.paper}>
    {SHEET_WIDTHS.map((width) => (
      <div key={width} className={styles[CLASSES[width]]}>
        {children(width)}
      </div>
    ))}
  </div>
);

const CLASSES = { 340: "narrow", 706: "a4", 1036: "a3", 1500: "a3Turned" } as const satisfies Record<
  SheetWidth,
  string
>;
