import type { ReadText } from "../../io/document/document-text";
import type { DocumentPart } from "../../io/document/parts";
import { partsOf } from "../../io/document/parts";
import { placesOf } from "../../io/document/places";
import { paragraphsOf } from "../../record/coverage";
import type { Document } from "../../record/shape";
import { useRecord } from "../hooks/useExplorer";
import { ParagraphEntries } from "./ParagraphEntries";
import { PartBeside } from "./PartBeside";
import styles from "./SourcesView.module.css";

interface Props {
  readonly document: Document;
  readonly text: ReadText;
  readonly citedLocator: string | null;
}

/** The text of the document, and beside each paragraph of it what rests on it. */
export function DocumentBeside({ document, text, citedLocator }: Props) {
  const paragraphs = paragraphsOf(useRecord(), document);
  const places = placesOf(
    text.lines,
    paragraphs.map(({ locator }) => locator),
  );
  const missing = paragraphs.filter(({ locator }) => !places.has(locator));
  const beginningWith = ({ locators }: DocumentPart) =>
    paragraphs.filter(({ locator }) => locators.includes(locator));
  return (
    <section aria-label="The document beside the record">
      <p>{foundInWords(places.size, paragraphs.length)}</p>
      {missing.length > 0 && (
        <details open={missing.some(({ locator }) => locator === citedLocator)}>
          <summary className={styles.owned}>Not found in the file ({missing.length})</summary>
          <ParagraphEntries document={document} paragraphs={missing} citedLocator={citedLocator} />
        </details>
      )}
      <ol className={styles.paragraphs}>
        {partsOf(text, places).map((part, index) => (
          <PartBeside
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts are constants of the file
            key={index}
            part={part}
            cited={part.locators.includes(citedLocator ?? "")}
          >
            <ParagraphEntries
              document={document}
              paragraphs={beginningWith(part)}
              citedLocator={citedLocator}
            />
          </PartBeside>
        ))}
      </ol>
    </section>
  );
}

const foundInWords = (found: number, all: number): string =>
  found === 0
    ? "No paragraph that the record cites was found in this file. Is it the right document?"
    : `${found} of the ${all} paragraphs and headings that the record lists were found in this file.`;
