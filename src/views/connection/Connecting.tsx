import { connectionShown } from "../../store/connection";
import { useActions, useExplorer, usePick } from "../hooks/useExplorer";
import { NameChooser } from "../search/NameChooser";
import styles from "./Connection.module.css";
import { ConnectionTold } from "./ConnectionTold";

interface Props {
  readonly question: string;
  readonly onClose: () => void;
}

/** With whom, and how: of the selected one and another that can be chosen. */
export function Connecting({ question, onClose }: Props) {
  const { selectedId, connectedId } = usePick("selectedId", "connectedId");
  const connection = useExplorer(connectionShown);
  const { adjust } = useActions();
  const close = (): void => {
    adjust({ connectedId: null });
    onClose();
  };
  return (
    <section className={styles.connection} aria-label={question}>
      <NameChooser
        label={question}
        chosenId={connectedId}
        accepts={(id) => id !== selectedId}
        onChoose={(id) => adjust({ connectedId: id })}
        takesFocus={connectedId === null}
      />
      <button
        type="button"
        className={`button ${styles.close}`}
        aria-label="Close the question"
        onClick={close}
      >
        ×
      </button>
      <ConnectionTold connection={connection} />
    </section>
  );
}
