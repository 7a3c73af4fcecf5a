import { useEffect } from "react";
import { useRecord } from "../views/hooks/useExplorer";

/** Names the tab, the bookmark and the printed file by the record. */
export function useDocumentTitle(): void {
  const { title } = useRecord();
  useEffect(() => {
    const before = document.title;
    document.title = `${title} – Partnership Explorer`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
