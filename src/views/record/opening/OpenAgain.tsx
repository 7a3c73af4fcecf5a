import styles from "../RecordPage.module.css";
import type { Reading } from "./reading";

interface Props {
  readonly reading: Reading;
  /** The names of the files. */
  readonly missing: readonly string[];
}

/** After a reload: what was said is still there, and the files are not, since nothing of them is kept that the reader did not ask for. */
export function OpenAgain({ reading: { files }, missing }: Props) {
  const named = missing.join(", ");
  const [they, verb] = missing.length === 1 ? ["it", "is"] : ["they", "are"];
  return (
    <section aria-label="To be opened again" className={styles.asked}>
      <p>
        <strong>
          {missing.length === files.length
            ? `Please open ${named} again.`
            : `Still to be opened again: ${named}.`}
        </strong>{" "}
        What stands in {they === "it" ? "it" : "them"} is not kept in this browser. Your answers are still
        there: once {they} {verb} chosen below, you go on where you were.
      </p>
    </section>
  );
}
