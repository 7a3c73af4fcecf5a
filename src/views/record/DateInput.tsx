import { TextInput } from "./TextInput";
import { writtenDate } from "./writtenDate";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A date as somebody writes it, with how it is read beside it. */
export function DateInput({ label, text, onType }: Props) {
  const read = writtenDate(text);
  return (
    <TextInput
      isLive
      isSlip={read !== null && "slip" in read}
      hint={toldOf(read)}
      {...{ label, text, onType }}
    />
  );
}

function toldOf(read: ReturnType<typeof writtenDate>): string {
  if (read === null) return "As you would write it: 2011, May 2011, 5/7/2010, by 10 Oct 2011, about 1999.";
  if ("slip" in read) return `Not a date yet: expected ${read.slip}.`;
  const told = `Read as ${read.told}.`;
  return read.otherwise ? `${told} If ${read.otherwise.told} is meant, write the month as a word.` : told;
}
