import { useState } from "react";
import { isChangedUnsaved } from "../../store/edit-history";
import { useExplorer } from "../hooks/useExplorer";
import styles from "./RecordPage.module.css";
import { useFocusIfLost } from "./useFocusIfLost";
import { WhatWouldBeLost } from "./WhatWouldBeLost";

interface Props {
  readonly label: string;
  /** Whether it is what most readers press next. */
  readonly isFirst?: boolean;
  /** On the button that does it although something is lost. */
  readonly anyway?: string;
  /** Shows another record in place of the one that is shown. */
  readonly onReplace: () => void;
}

/** Shows another record; where changes that no file holds would go with the one that is shown, it asks first. */
export function ReplacingButton({ label, isFirst = false, anyway, onReplace }: Props) {
  const wouldLose = useExplorer(isChangedUnsaved);
  const [step, setStep] = useState<"offered" | "asked" | "stayed">("offered");
  const button = useFocusIfLost<HTMLButtonElement>(step === "stayed");
  if (step === "asked") {
    return <WhatWouldBeLost {...{ label, anyway, onReplace }} onStay={() => setStep("stayed")} />;
  }
  return (
    <button
      ref={button}
      type="button"
      className={isFirst ? `button ${styles.first}` : "button"}
      onClick={() => (wouldLose ? setStep("asked") : onReplace())}
    >
      {label}
    </button>
  );
}
