import { useEffect } from "react";
import { useRecord } from "../views/hooks/useExplorer";
import { pageTitle } from "../words/page-title";

/** Names the tab, the bookmark and the printed file by the record. */
export function useDocumentTitle(): void {
  const { title } = useRecord();
  useEffect(() => {
    const before = document.title;
    document.title = pageTitle(title);
    return () => {
      document.title = before;
    };
  }, [title]);
}
