/**
 * The text of a PDF, by Mozilla's pdf.js, which this file alone knows. It is asked for text and for nothing else: no page is drawn,
 * no script, link, form or embedded file of the document is ever looked at. To be loaded with the first PDF.
 */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
// Puts itself where the other part finds it, which then needs no worker: that could not come with the one file.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { pauses } from "../pause";
import type { DocumentText, Reading } from "./document-text";
import { inColumns } from "./pdf-columns";
import { type PdfPage, withoutFurniture } from "./pdf-furniture";
import { linesOfRuns } from "./pdf-line";
import { paragraphsOfLines } from "./pdf-paragraphs";
import { runOf } from "./pdf-run";

/** The longest packs of papers for a meeting. */
const MOST_PAGES = 1_000;
/** Bytes: with its pictures, such a pack is large. */
const MOST_BYTES = 100_000_000;

type Pdf = Awaited<ReturnType<typeof getDocument>["promise"]>;

/** Never rejects. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, reading: Reading): Promise<DocumentText> {
  if (bytes.length > MOST_BYTES) return { slip: TOO_LARGE };
  const loading = getDocument({
    data: bytes,
    verbosity: 0,
    // What the policy of the page forbids, and text does not need.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    return await textOf(await loading.promise, reading);
  } catch (error) {
    return { slip: isLocked(error) ? LOCKED : BROKEN };
  } finally {
    await loading.destroy();
  }
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === "PasswordException";

const LOCKED =
  "This PDF is locked with a password. Open it elsewhere, save it without the password, and choose that.";
const BROKEN = "This PDF is broken, and cannot be read.";
const TOO_LARGE = "This PDF is larger than 100 MB, and is not read here.";
const SCANNED =
  "There is no text in this PDF, only pictures of pages, as a scanner makes them. Have its text recognised (OCR) elsewhere, and choose that.";

async function textOf(pdf: Pdf, reading: Reading): Promise<DocumentText> {
  const pages = await pagesOf(pdf, reading);
  if (reading.signal.aborted)
    return { slip: `Reading was stopped at page ${pages.length} of ${pdf.numPages}.` };
  const texts = withoutFurniture(pages).map(paragraphsOfLines);
  const lines = texts.flat();
  if (lines.length === 0) return { slip: SCANNED };
  let start = 0;
  const pageStarts = texts.map(({ length }) => {
    start += length;
    return start - length;
  });
  return { lines, pageStarts, pagesInFile: pdf.numPages };
}

async function pagesOf(pdf: Pdf, { signal, onPage }: Reading): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  const count = Math.min(pdf.numPages, MOST_PAGES);
  const pause = pauses();
  while (pages.length < count && !signal.aborted) {
    pages.push(await linesOfPage(pdf, pages.length + 1));
    onPage(pages.length, count);
    await pause();
  }
  return pages;
}

async function linesOfPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  const runs = items.flatMap((item) =>
    "str" in item ? [runOf(item.str, item.transform, item.width, item.height)] : [],
  );
  return inColumns(linesOfRuns(runs));
}
