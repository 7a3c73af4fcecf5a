import { useEffect, useRef, useState } from "react";
import type { DocumentText, Reading, ReadText } from "../../io/document/document-text";

interface Pages {
  readonly read: number;
  readonly all: number;
}

/** The file that a reader opens beside the record: read in the page, one at a time, and no longer than somebody waits for it. */
export function useDocumentFile(onRead: (text: ReadText | null) => void) {
  const [told, setTold] = useState("");
  const [pages, setPages] = useState<Pages | null>(null);
  const reading = useRef<AbortController>(null);
  const stop = (): void => reading.current?.abort();
  useEffect(() => () => reading.current?.abort(), []);
  const open = async (file: File): Promise<void> => {
    stop();
    const own = new AbortController();
    reading.current = own;
    setTold(`“${file.name}” is being read.`);
    const onPage = (read: number, all: number): void => {
      if (reading.current === own) setPages({ read, all });
    };
    const text = await readFile(file, { signal: own.signal, onPage });
    if (reading.current !== own) return;
    setPages(null);
    onRead("lines" in text ? text : null);
    setTold(`“${file.name}”${outcomeOf(text)}`);
  };
  const close = (): void => {
    onRead(null);
    setTold("The file is closed, and its text forgotten.");
  };
  return { told, pages, open, stop, close };
}

async function readFile(file: File, reading: Reading): Promise<DocumentText> {
  try {
    const { readDocument } = await import("../../io/document/read-document");
    return await readDocument(new Uint8Array(await file.arrayBuffer()), reading);
  } catch (error) {
    return { slip: error instanceof Error ? error.message : String(error) };
  }
}

/** What is told behind the name of the file. */
function outcomeOf(text: DocumentText): string {
  if ("slip" in text) return `: ${text.slip}`;
  if (!text.pageStarts) return " is open below.";
  const [read, all] = [text.pageStarts.length, text.pagesInFile ?? 0];
  const pages = read < all ? ` Of its ${all} pages, the first ${read} were read.` : "";
  return ` is open below, without what repeats at the head or foot of its pages.${pages}`;
}
