import { useExplorer } from "../views/hooks/useExplorer";

export function ShareButton() {
  const open = useExplorer((explorer) => explorer.open);
  return (
    <button type="button" className="button" aria-haspopup="dialog" onClick={() => open({ kind: "share" })}>
      Share
    </button>
  );
}
