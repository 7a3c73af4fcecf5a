import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { mentionOf, textOf } from "../../lineage/sentence";
import { organizationsById } from "../../record/links";
import { useExplorer } from "../useExplorer";
import { Answer } from "./Answer";
import styles from "./AnswerDialog.module.css";

/** What happened to the selected body: in sentences, as a picture, with the evidence. */
export function AnswerDialog() {
  const record = useExplorer((explorer) => explorer.record);
  const selectedId = useExplorer((explorer) => explorer.selectedId);
  const asking = useExplorer((explorer) => explorer.asking);
  const adjust = useExplorer((explorer) => explorer.adjust);
  const body = selectedId === null ? undefined : organizationsById(record).get(selectedId);
  const close = () => adjust({ asking: false, wayToId: null });
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isDismissable
      isOpen={asking && body !== undefined}
      onOpenChange={(open) => !open && close()}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          {body && (
            <>
              <Heading slot="title" className={styles.title ?? ""}>
                What happened to {textOf(mentionOf(record, body.id))}?
              </Heading>
              <button type="button" className={`button ${styles.close}`} aria-label="Close" onClick={close}>
                ×
              </button>
              <Answer key={body.id} body={body} />
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
