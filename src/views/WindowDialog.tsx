import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useEscape } from "./hooks/useEscape";
import styles from "./WindowDialog.module.css";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether it is printed, in place of the view; else the view is, as if it were not open. */
  readonly prints?: boolean;
  readonly children: ReactNode;
}

/** Told before the view: it takes the focus and keeps it, Escape and a press beside it close it. */
export function WindowDialog({ title, onClose, prints = false, children }: Props) {
  useEscape("last", onClose);
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isDismissable
      // It would hear the key only where it has the focus, and only when it has been told that it is the topmost.
      isKeyboardDismissDisabled
      isOpen
      data-prints={prints || undefined}
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
}

/**
 * Reading begins at the title, and not at the dialog itself, of which Orca then reads everything in one go; and goes on there
 * when what is told becomes another thing: what was pressed for it may be gone.
 */
const DialogTitle = ({ title }: { readonly title: string }) => (
  <Heading key={title} ref={takeFocus} slot="title" tabIndex={-1} className={styles.title ?? ""}>
    {title}
  </Heading>
);

const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus();
