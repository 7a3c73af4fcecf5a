import { useEffect, useState } from "react";
import { onceAtRest } from "../onceAtRest";
import { usePrinting } from "./usePrinting";

/** What is on the page while it is printed, and only then. */
type Paper = typeof import("./Printed");

interface Printing {
  readonly printing: boolean;
  /** Null until it has been fetched: it is asked for when the page has nothing else to do. */
  readonly paper: Paper | null;
}

export function usePaper(): Printing {
  const printing = usePrinting();
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    let left = false;
    // Should it not come, the page says so when it is printed.
    const fetchPaper = () =>
      import("./Printed").then(
        (fetched) => left || setPaper(fetched),
        () => {},
      );
    const callOff = onceAtRest(() => void fetchPaper());
    return () => {
      left = true;
      callOff();
    };
  }, []);
  return { printing, paper };
}
