import { askingTheSame, mendsAsMeant } from "../../../io/mending/mends-as-meant";
import type { Fault } from "../../../record/fault";
import type { Mending } from "./mending";
import { filesOf, mendsOf } from "./mending";

interface Props {
  readonly fault: Fault;
  readonly mending: Mending;
}

/** "Did you mean …?" as buttons: in this cell, in all of the file with the same name, or that it is a new one. */
export function MeantChoices({ fault, mending }: Props) {
  const { meant, file } = fault;
  if (!meant) return null;
  const all = askingTheSame(fault, mending.faults);
  const mend = (faults: readonly Fault[]): void =>
    mending.mend(mendsAsMeant(filesOf(mending), faults, mendsOf(mending)));
  return (
    <>
      <button type="button" className="button" onClick={() => mend([fault])}>
        Yes, {meant.name}
      </button>
      {all.length > 1 && (
        <button type="button" className="button" onClick={() => mend(all)}>
          Yes, in all {all.length} cells with “{meant.written}”
        </button>
      )}
      {meant.orNew && (
        <button
          type="button"
          className="button"
          onClick={() => mending.mend([{ kind: "new-name", file, name: meant.written }])}
        >
          No, “{meant.written}” is a new one
        </button>
      )}
    </>
  );
}
