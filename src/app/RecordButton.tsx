import { useActions } from "../views/hooks/useExplorer";

export function RecordButton() {
  const { open } = useActions();
  return (
    <button type="button" className="button" onClick={() => open({ kind: "record" })}>
      Record
    </button>
  );
}
