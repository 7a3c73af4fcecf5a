import styles from "./RecordPage.module.css";
import { goToSection, SECTIONS } from "./Section";

/** The page is long, and whoever comes to save is not to scroll past all that comes before. */
export const SectionLinks = () => (
  <nav aria-label="On this page" className={styles.ways}>
    {SECTIONS.map((title) => (
      <button key={title} type="button" className="link" onClick={() => goToSection(title)}>
        {title}
      </button>
    ))}
  </nav>
);
