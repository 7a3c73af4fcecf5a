import { useActions } from "../views/hooks/useExplorer";

export function ShareButton() {
  const { open } = useActions();
  return (
    <button type="button" className="button" aria-haspopup="dialog" onClick={() => open({ kind: "share" })}>
      Share
    </button>
  );
}
