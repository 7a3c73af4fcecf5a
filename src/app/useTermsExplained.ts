import { useEffect } from "react";

/** After the first graph. In ms. */
const AT_REST = 400;

/** Has terms explained where they are read, once the page is at rest; where that cannot be fetched, the guide explains them. */
export function useTermsExplained(): void {
  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    const begin = async (): Promise<void> => {
      const { explainTerms } = await import("../views/text/explainTerms");
      if (!isOver) end = explainTerms(document);
    };
    const timer = setTimeout(() => void begin().catch(() => {}), AT_REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
      end?.();
    };
  }, []);
}
