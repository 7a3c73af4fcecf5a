import { useDraft } from "../../views/hooks/useDraft";
import { dayInWords } from "../../words/origin";
import styles from "../LoadingNews.module.css";

/** Over the views: what was worked on at an earlier visit. */
export function DraftOffer() {
  const draft = useDraft();
  if (!draft?.offered) return null;
  const { title, at } = draft.offered;
  return (
    <section aria-label="Draft" className={styles.own}>
      Go on with the draft of {dayInWords(at)}, “{title}”?{" "}
      <button type="button" className="link" onClick={draft.goOn}>
        Go on with it
      </button>{" "}
      <button type="button" className="link" onClick={() => draft.switchOn(false)}>
        Forget it
      </button>
    </section>
  );
}
