import type { ReactNode } from "react";
import { useId } from "react";
import styles from "../RecordPage.module.css";

export interface OtherWay {
  readonly label: string;
  readonly onPress: () => void;
}

interface Props {
  readonly title: string;
  readonly about: string;
  /** What keeps it from going on, a sentence each. */
  readonly slips?: readonly string[];
  readonly onNext: () => void;
  readonly onBack?: (() => void) | null;
  /** What else can be done here. */
  readonly others?: readonly OtherWay[];
  readonly children: ReactNode;
}

/** One thing that is asked before what was read is shown. */
export function PageFrame({ title, about, slips = [], onNext, onBack, others = [], children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.report}>
      <h3 ref={takeFocus} id={id} tabIndex={-1}>
        {title}
      </h3>
      <p className={styles.about}>{about}</p>
      {children}
      <div role="alert">
        {slips.map((slip) => (
          <p key={slip}>{slip}</p>
        ))}
      </div>
      <div className={styles.ways}>
        <button type="button" className={`button ${styles.first}`} onClick={onNext}>
          Next
        </button>
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            Back
          </button>
        )}
        {others.map(({ label, onPress }) => (
          <button key={label} type="button" className="button" onClick={onPress}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

/** It is what comes next, and is read from its heading on. */
const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus();
