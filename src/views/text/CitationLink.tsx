import { useExplorer } from "../hooks/useExplorer";

interface Props {
  readonly documentId: string;
  readonly locator: string | null;
  readonly children: React.ReactNode;
}

/** Opens the Sources view at the paragraph. */
export function CitationLink({ documentId, locator, children }: Props) {
  const cite = useExplorer((explorer) => explorer.cite);
  return (
    <button type="button" className="link" onClick={() => cite({ documentId, locator })}>
      {children}
    </button>
  );
}
