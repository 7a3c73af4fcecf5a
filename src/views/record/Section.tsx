import type { ReactNode } from "react";

/** The parts of the page Record, in their order. */
export const SECTIONS = ["What is shown", "Open", "Start", "Faults", "Edit", "Save"] as const;
export type SectionName = (typeof SECTIONS)[number] | "Draft on this computer";

interface Props {
  readonly title: SectionName;
  readonly children: ReactNode;
}

/** A part of the page Record under its heading. */
export const Section = ({ title, children }: Props) => (
  <section aria-labelledby={idOf(title)}>
    <h2 id={idOf(title)} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
);

const idOf = (title: SectionName): string => `record-${title.toLowerCase().replaceAll(" ", "-")}`;

/** Goes on reading there. No link, since the address after # is the explorer's. */
export const goToSection = (title: SectionName): void => document.getElementById(idOf(title))?.focus();
