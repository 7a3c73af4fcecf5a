import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import type { Term } from "../../words/terms";
import { CERTAINTY_TERMS, EVENT_TERMS, HIDDEN_TERM, PRESENCE_TERMS } from "../../words/terms";
import documentStyles from "../review/Review.module.css";

/** Every word that the explorer uses for how a thing stands, how sure a change is, what it does, and how two dates differ. */
export const Terms = () => (
  <section>
    <h2>What the words mean</h2>
    <TermList title="Status" terms={[...Object.values(PRESENCE_TERMS), HIDDEN_TERM]} />
    <TermList title="Certainty" terms={Object.values(CERTAINTY_TERMS)} />
    <TermList title="Changes" terms={Object.values(EVENT_TERMS)} />
    <TermList title="Differences between two dates" terms={Object.values(DIFFERENCE_TERMS)} />
  </section>
);

const TermList = ({ title, terms }: { readonly title: string; readonly terms: readonly Term[] }) => (
  <>
    <h3>{title}</h3>
    <dl className={documentStyles.checks}>
      {terms.map(({ label, meaning }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </>
);
