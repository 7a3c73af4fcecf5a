import { CLASSIFICATIONS } from "../../record/vocabulary";
import { classificationInWords } from "../../words/field";
import { themeInWords } from "../../words/headings";
import { useRecord } from "../hooks/useExplorer";
import { SelectInput } from "./SelectInput";

interface Typed {
  readonly classification: string;
  /** Empty for none. */
  readonly theme: string;
}

/** What a new body is, and under which theme it stands. */
export function KindAndTheme({
  classification,
  theme,
  onType,
}: Typed & { readonly onType: (typed: Partial<Typed>) => void }) {
  const record = useRecord();
  return (
    <>
      <SelectInput
        label="What it is"
        value={classification}
        options={[...record.classes.map(({ id }) => id), ...CLASSIFICATIONS].map(
          (id) => [id, classificationInWords(record, id)] as const,
        )}
        onChoose={(chosen) => onType({ classification: chosen })}
      />
      <SelectInput
        label="Theme"
        value={theme}
        options={[["", "–"], ...record.themes.map(({ id }) => [id, themeInWords(record, id)] as const)]}
        onChoose={(chosen) => onType({ theme: chosen })}
      />
    </>
  );
}
