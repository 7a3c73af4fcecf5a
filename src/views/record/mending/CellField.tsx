import type { CellToMend } from "../../../io/mending/row-to-mend";
import { mendingInWords } from "../../../words/faults";
import { DateInput } from "../DateInput";
import { SelectInput } from "../SelectInput";
import { TextInput } from "../TextInput";

interface Props {
  readonly cell: CellToMend;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A cell with the control that fits it, and what is wrong with it. */
export function CellField({ cell: { heading, text: before, control, faults }, text, onType }: Props) {
  const about = faults.map(mendingInWords).join(" ");
  const told =
    about === "" ? {} : { about: `${about.charAt(0).toUpperCase()}${about.slice(1)}.`.replace(/\?\.$/, "?") };
  if (control.kind === "date") {
    return <DateInput label={heading} {...told} {...{ text, onType }} read={control.read} />;
  }
  if (control.kind === "choice" && control.isClosed) {
    return (
      <SelectInput
        label={heading}
        {...told}
        value={text}
        options={optionsOf(before, control.words)}
        onChoose={onType}
      />
    );
  }
  const words = control.kind === "choice" ? { offered: control.words } : {};
  return <TextInput label={heading} {...told} {...words} {...{ text, onType }} isLong={isLong(before)} />;
}

/** What stands there stays until something else is chosen. */
const optionsOf = (before: string, words: readonly string[]): readonly (readonly [string, string])[] => [
  ...(before === "" || words.includes(before) ? [] : [[before, `“${before}”, as it stands`] as const]),
  ["", "Nothing"],
  ...words.map((word) => [word, word] as const),
];

/** Letters that fit into a line. */
const LINE = 80;

const isLong = (text: string): boolean => text.length > LINE || text.includes("\n");
