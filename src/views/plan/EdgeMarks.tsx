import type { CSSProperties } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Edge, PerEdge } from "../../graph/layout/beyond";
import { EDGES, FADE_ROOM, MARK_ROOM } from "../../graph/layout/beyond";
import styles from "./EdgeMarks.module.css";

interface Props {
  readonly beyond: PerEdge<number>;
  readonly onPage: (edge: Edge) => void;
}

/** At each edge beyond which something lies: how many, and the way there. */
export function EdgeMarks({ beyond, onPage }: Props) {
  const marks = useRef<HTMLDivElement>(null);
  const pressed = useRef<Edge | null>(null);
  // Beyond the last of them there is no mark any more, and the way back is at the other edge.
  useLayoutEffect(() => {
    const edge = pressed.current;
    if (edge === null || beyond[edge] > 0) return;
    pressed.current = null;
    const back = marks.current?.querySelector<HTMLElement>(`[data-edge="${OPPOSITE[edge]}"]`);
    if (document.activeElement === document.body) back?.focus();
  }, [beyond]);
  const page = (edge: Edge): void => {
    pressed.current = edge;
    onPage(edge);
  };
  const edges = EDGES.filter((edge) => beyond[edge] > 0);
  if (edges.length === 0) return null;
  return (
    <div ref={marks} role="group" aria-label="Beyond the edges" style={FADES}>
      {edges.map((edge) => (
        <span key={`fade ${edge}`} className={styles.fade} data-fade={edge} aria-hidden="true" />
      ))}
      {edges.map((edge) => (
        <button key={edge} type="button" data-edge={edge} className={styles.mark} onClick={() => page(edge)}>
          {`${beyond[edge]} more `}
          <span className={isUpright(edge) ? undefined : "visually-hidden"}>{WHERE[edge]} </span>
          <span aria-hidden="true" className={styles.arrow}>
            {ARROWS[edge]}
          </span>
        </button>
      ))}
    </div>
  );
}

/** So much of the window on the plan the marks take, for its style sheet. */
export const marginsOf = (beyond: PerEdge<number>): CSSProperties =>
  Object.fromEntries(EDGES.map((edge) => [`--${edge}`, `${beyond[edge] > 0 ? MARK_ROOM[edge] : 0}px`]));

const FADES = { "--fade": `${FADE_ROOM}px` } as CSSProperties;
const OPPOSITE: PerEdge<Edge> = { above: "below", below: "above", left: "right", right: "left" };
const WHERE: PerEdge<string> = {
  above: "above",
  below: "below",
  left: "to the left",
  right: "to the right",
};
/** Beside the plan there is no room for the words: the arrow says where. */
const isUpright = (edge: Edge): boolean => edge === "above" || edge === "below";
const ARROWS: PerEdge<string> = { above: "↑", below: "↓", left: "←", right: "→" };
