import { useEffect } from "react";
import { onceAtRest } from "../views/onceAtRest";

/** Has terms explained where they are read, once the page is at rest; where that cannot be fetched, the guide explains them. */
export function useTermsExplained(): void {
  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    const begin = async (): Promise<void> => {
      const { explainTerms } = await import("../views/text/explainTerms");
      if (!isOver) end = explainTerms(document);
    };
    const callOff = onceAtRest(() => void begin().catch(() => {}));
    return () => {
      isOver = true;
      callOff();
      end?.();
    };
  }, []);
}
