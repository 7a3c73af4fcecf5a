import { useDraft } from "../hooks/useDraft";
import styles from "./RecordPage.module.css";
import { ReplacingButton } from "./ReplacingButton";
import { Section } from "./Section";

/** What is worked on, kept in this browser until tomorrow: off until it is switched on, and not there in frames. */
export function DraftSection() {
  const draft = useDraft();
  if (!draft) return null;
  const { on, failure, switchOn, offered, goOn } = draft;
  return (
    <Section title="Draft on this computer">
      <div className={styles.stack}>
        <label className={styles.switch}>
          <input type="checkbox" checked={on} onChange={({ target }) => switchOn(target.checked)} />
          Keep a draft on this computer
        </label>
        <p className={styles.about}>
          {on
            ? "What you work on, and the files that you are opening, are kept in this browser, on this computer, and offered when you come back. Whoever uses this browser can read it. It is no copy to rely on: save the record as well."
            : "Off, nothing is kept, and what you do here is gone with this page unless you save it."}
        </p>
        {on && (
          <button type="button" className="button" onClick={() => switchOn(false)}>
            Forget the draft
          </button>
        )}
        {offered && <ReplacingButton label={`Go on with “${offered.title}”`} onReplace={goOn} />}
        <p role="status">{failure}</p>
      </div>
    </Section>
  );
}
