import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** What is on the page while it is printed, and only then. */
type Paper = typeof import("./Printed");

interface Printing {
  readonly printing: boolean;
  /** Null until it has been fetched: it is asked for when the page has nothing else to do. */
  readonly paper: Paper | null;
}

/** Follows the browser's own print, however it is called, and also a page that is shown as if printed. */
export function usePaper(): Printing {
  const [printing, setPrinting] = useState(() => matchMedia("print").matches);
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    // The browser takes the page as it is when these return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => flushSync(() => setPrinting(false));
    const turn = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end());
    const media = matchMedia("print");
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    media.addEventListener("change", turn);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      media.removeEventListener("change", turn);
    };
  }, []);
  useEffect(() => {
    let left = false;
    // Should it not come, the page says so when it is printed.
    const fetchPaper = () =>
      import("./Printed").then(
        (fetched) => left || setPaper(fetched),
        () => {},
      );
    const waiting = setTimeout(() => void fetchPaper(), AFTER_FIRST_GRAPH);
    return () => {
      left = true;
      clearTimeout(waiting);
    };
  }, []);
  return { printing, paper };
}

/** Milliseconds. */
const AFTER_FIRST_GRAPH = 300;
