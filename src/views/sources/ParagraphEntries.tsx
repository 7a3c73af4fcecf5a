import type { Paragraph } from "../../record/coverage";
import type { Document } from "../../record/shape";
import { ParagraphEntry } from "./ParagraphEntry";

interface Props {
  readonly document: Document;
  readonly paragraphs: readonly Paragraph[];
  readonly citedLocator: string | null;
  readonly className?: string | undefined;
}

/** One below the other; nothing where there are none. */
export const ParagraphEntries = ({ document, paragraphs, citedLocator, className }: Props) =>
  paragraphs.length > 0 && (
    <ol className={className}>
      {paragraphs.map((paragraph) => (
        <ParagraphEntry
          key={paragraph.locator}
          document={document}
          paragraph={paragraph}
          cited={paragraph.locator === citedLocator}
        />
      ))}
    </ol>
  );
