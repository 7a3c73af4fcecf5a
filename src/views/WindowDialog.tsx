import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./WindowDialog.module.css";

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Told before the view: it takes the focus and keeps it, Escape and a press beside it close it. */
export const WindowDialog = ({ title, open, onClose, children }: Props) => (
  <ModalOverlay
    className={styles.overlay ?? ""}
    isDismissable
    isOpen={open}
    onOpenChange={(opens) => !opens && onClose()}
  >
    <Modal className={styles.modal ?? ""}>
      <Dialog className={styles.dialog ?? ""}>
        <Heading slot="title" className={styles.title ?? ""}>
          {title}
        </Heading>
        <button type="button" className={`button ${styles.close}`} aria-label="Close" onClick={onClose}>
          ×
        </button>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
