import { useActions } from "../hooks/useExplorer";
import { isFocusLost } from "../later/GoOnHere";
import { DraftSection } from "./DraftSection";
import { EditSection } from "./EditSection";
import { FaultsSection } from "./FaultsSection";
import { OpenSection } from "./OpenSection";
import styles from "./RecordPage.module.css";
import { SaveSection } from "./SaveSection";
import { goToSection, Section } from "./Section";
import { SectionLinks } from "./SectionLinks";
import { StartSection } from "./StartSection";
import { useReading } from "./useReading";
import { WhatIsShown } from "./WhatIsShown";

/** The record that is shown, and how to open, mend and keep one of one's own. Nothing on it is sent anywhere. */
export function RecordPage() {
  const { open, switchEditing } = useActions();
  const mendHere = (): void => {
    switchEditing(true);
    goToSection("Edit");
  };
  const { reading, isHere, readings } = useReading();
  return (
    <div className={styles.page}>
      <header className={styles.tools}>
        <button type="button" className="button" onClick={() => open(null)}>
          Back to the explorer
        </button>
      </header>
      <main>
        <article className={styles.article}>
          <h1 ref={beginHere} tabIndex={-1}>
            Use your own record
          </h1>
          <p className={styles.lead}>
            Open a spreadsheet of your partnerships, mend what is wrong in it, and hand it over as one file.
            Everything happens in this page: nothing is sent anywhere.
          </p>
          <SectionLinks />
          <Section title="What is shown">
            <WhatIsShown />
          </Section>
          <Section title="Open">
            <OpenSection reading={isHere ? reading : null} readings={readings} />
          </Section>
          <Section title="Start">
            <StartSection />
          </Section>
          <Section title="Faults">
            <FaultsSection
              onReadAgain={(files, before) => void readings.readAgain(files, before)}
              onMendHere={mendHere}
            />
          </Section>
          <Section title="Edit">
            <EditSection />
          </Section>
          <Section title="Save">
            <SaveSection />
          </Section>
          <DraftSection />
        </article>
      </main>
    </div>
  );
}

/** The page is read from its top: whatever led here is gone, and with it the focus. */
function beginHere(heading: HTMLHeadingElement | null): void {
  if (isFocusLost()) heading?.focus();
}
