import type { ReactNode, RefObject } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import { useEscape } from "../hooks/useEscape";
import marks from "./Marks.module.css";
import styles from "./TimelineKey.module.css";

const ENTRIES: readonly (readonly [sample: ReactNode, meaning: string])[] = [
  [<i key="flag" className={styles.flag} />, "A document that reports, at its date"],
  [<i key="done" className={marks.done} />, "A change that happened or was agreed, at its date"],
  [<i key="planned" className={marks.planned} />, "A change that was only planned or proposed"],
  [
    <i key="count" className={marks.count}>
      9
    </i>,
    "So many changes at about that time",
  ],
  [<i key="span" className={marks.span} />, "A change somewhere within these years; thick, several"],
  [<i key="line" className={styles.reported} />, "Years with a report"],
  [<i key="silence" className={styles.silent} />, "Years without one"],
  [<i key="today" className={styles.today} />, "Today"],
];

interface Props {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What the dots, circles, bars and lines of the timeline mean. */
export const TimelineKeyPopover = ({ triggerRef, onClose }: Props) => (
  <Popover
    className={styles.popover ?? ""}
    placement="top start"
    triggerRef={triggerRef}
    isOpen
    onOpenChange={onClose}
  >
    <Dialog className={styles.dialog ?? ""}>
      <Entries onClose={onClose} />
    </Dialog>
  </Popover>
);

function Entries({ onClose }: { readonly onClose: () => void }) {
  useEscape("last", onClose);
  return (
    <>
      <Heading slot="title" className={styles.title ?? ""}>
        On the timeline
      </Heading>
      <ul className={styles.entries}>
        {ENTRIES.map(([sample, meaning]) => (
          <li key={meaning}>
            <span className={styles.sample} aria-hidden="true">
              {sample}
            </span>
            {meaning}
          </li>
        ))}
      </ul>
    </>
  );
}
