import { useRef, useState } from "react";
import { tabOfFault } from "../../../io/mending/row-of-fault";
import type { Fault } from "../../../record/fault";
import { placeInWords } from "../../../words/faults";
import styles from "../RecordPage.module.css";
import { MeantChoices } from "./MeantChoices";
import { MendRow } from "./MendRow";
import type { Mending } from "./mending";
import { filesOf } from "./mending";

interface Props {
  readonly fault: Fault;
  readonly mending: Mending;
}

/** Beside a fault of a cell: what was most likely meant as a choice, and the row to be mended. */
export function MendFault({ fault, mending }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!tabOfFault(filesOf(mending), fault)) return null;
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <span className={styles.ways}>
        <MeantChoices fault={fault} mending={mending} />
        <button
          ref={button}
          type="button"
          className="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Mend here<span className="visually-hidden"> ({placeInWords(fault)})</span>
        </button>
      </span>
      {isOpen && <MendRow fault={fault} mending={mending} onDone={() => setOpen(false)} onLeave={leave} />}
    </>
  );
}
