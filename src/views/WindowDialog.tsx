import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./WindowDialog.module.css";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Told before the view: it takes the focus and keeps it, Escape and a press beside it close it. */
export const WindowDialog = ({ title, onClose, children }: Props) => (
  <ModalOverlay
    className={styles.overlay ?? ""}
    isDismissable
    isOpen
    onOpenChange={(opens) => !opens && onClose()}
  >
    <Modal className={styles.modal ?? ""}>
      <Dialog className={styles.dialog ?? ""}>
        <DialogTitle title={title} />
        <button type="button" className={`button ${styles.close}`} aria-label="Close" onClick={onClose}>
          ×
        </button>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);

/** When what is told becomes another thing, reading goes on at its title: what was pressed for it may be gone. */
function DialogTitle({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  useEffect(() => {
    if (shown.current !== title) heading.current?.focus();
    shown.current = title;
  }, [title]);
  return (
    <Heading ref={heading} slot="title" tabIndex={-1} className={styles.title ?? ""}>
      {title}
    </Heading>
  );
}
