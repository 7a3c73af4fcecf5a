import { useState } from "react";
import styles from "./CopyButton.module.css";
import { copyRich } from "./copyRich";

interface Props {
  /** Made when it is asked for. */
  readonly textOf: () => string;
  /** The same with headings and lists; without it, the text alone is copied. */
  readonly htmlOf?: () => string;
  readonly children: React.ReactNode;
}

/** Copies, and says whether it did. */
export function CopyButton({ textOf, htmlOf, children }: Props) {
  const [outcome, tell] = useState<string | null>(null);
  const copy = async () => {
    const copied = await copyRich(textOf(), htmlOf?.());
    tell(copied ? "Copied. Paste it where you need it." : "Your browser did not allow copying.");
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {children}
      </button>
      <span aria-live="polite" className={styles.outcome}>
        {outcome}
      </span>
    </>
  );
}
