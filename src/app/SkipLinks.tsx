import styles from "./SkipLinks.module.css";

interface Target {
  readonly name: string;
  /** What takes the focus. */
  readonly selector: string;
}

const TARGETS: readonly Target[] = [
  { name: "Go to the view", selector: "[role=tabpanel]:not([hidden]) [tabindex='0']" },
  { name: "Go to the details", selector: "#details" },
  { name: "Go to the timeline", selector: "input[type=range]" },
];

/** First on the page, and only to be seen when the keyboard reaches them. Buttons, since the address after # is the explorer's. */
export const SkipLinks = () => (
  <nav aria-label="Skip" className={styles.links}>
    {TARGETS.map(({ name, selector }) => (
      <button
        key={name}
        type="button"
        className={`button ${styles.link}`}
        onClick={() => document.querySelector<HTMLElement>(selector)?.focus()}
      >
        {name}
      </button>
    ))}
  </nav>
);
