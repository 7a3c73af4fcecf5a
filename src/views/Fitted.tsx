import type { CSSProperties, ReactNode } from "react";
import { useEffect, useRef } from "react";
import styles from "./Fitted.module.css";
import { keepInRoom } from "./hooks/keepInRoom";

interface Props {
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly tone?: string;
  /** Of its room, in lines of its type. */
  readonly lines: number;
  readonly children: ReactNode;
}

/** Words that never leave the room that is kept for them, whatever spaces them out. */
export function Fitted({ className = "", style, tone, lines, children }: Props) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => (words.current ? keepInRoom(words.current) : undefined), []);
  return (
    <span className={`${styles.room} ${className}`} style={{ ...style, "--lines": lines } as CSSProperties}>
      <span ref={words} className={styles.words} data-tone={tone}>
        {children}
      </span>
    </span>
  );
}
