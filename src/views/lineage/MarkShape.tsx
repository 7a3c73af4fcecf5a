import { memo } from "react";
import type { ChangeMark } from "../../graph/lanes/change-mark";
import { isFar } from "../../graph/lanes/change-mark";
import type { JoinLink } from "../../graph/lanes/links-of-joins";
import { changeMarkShapes } from "../../graph/picture/change-mark-shapes";
import { joinShapes, linkShape } from "../../graph/picture/join-shapes";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import styles from "./LineageDrawing.module.css";

/** The glyph of a change, and the line from what it came from to what came of it. */
export const MarkShape = memo(({ mark }: { readonly mark: ChangeMark }) => (
  <>
    <g className={isFar(mark) ? styles.far : undefined}>
      <Shapes shapes={joinShapes(mark, PAGE_PALETTE)} />
    </g>
    <Shapes shapes={changeMarkShapes(mark, PAGE_PALETTE)} />
    <circle cx={mark.x} cy={mark.y} r={12} className={styles.disc} />
  </>
));

/** From the end of a bar to the line, or from the line to the beginning of a bar. */
export const LinkShape = memo(({ link }: { readonly link: JoinLink }) => (
  <Shapes shapes={[linkShape(link, PAGE_PALETTE)]} />
));
