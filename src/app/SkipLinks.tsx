import type { FramePart } from "../embed/options";
import styles from "./SkipLinks.module.css";

interface Target {
  readonly name: string;
  /** The part without which there is nothing to go to. */
  readonly part: FramePart | null;
  /** What takes the focus. */
  readonly selector: string;
}

const TARGETS: readonly Target[] = [
  { name: "Skip to the view", part: null, selector: "[role=tabpanel]:not([hidden]) [tabindex='0']" },
  { name: "Skip to the details", part: "details", selector: "#details" },
  { name: "Skip to the timeline", part: "timeline", selector: "input[type=range]" },
];

/** First on the page, and only to be seen when the keyboard reaches them. Buttons, since the address after # is the explorer's. */
export function SkipLinks({ to }: { readonly to: ReadonlySet<FramePart> }) {
  return (
    <nav aria-label="Skip" className={styles.links}>
      {TARGETS.filter(({ part }) => part === null || to.has(part)).map(({ name, selector }) => (
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
}
