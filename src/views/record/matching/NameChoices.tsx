import type { Matching } from "../../../io/matching/matching";
import type { UnknownName } from "../../../io/matching/unknown-names";
import { RadioChoice } from "./RadioChoice";

interface Props {
  readonly names: readonly UnknownName[];
  readonly matching: Matching;
  readonly onMatch: (matching: Matching) => void;
}

/** Names that are nearly those of known bodies: whether those are meant. */
export function NameChoices({ names, matching, onMatch }: Props) {
  const meant = matching.names ?? {};
  const mean = (written: string, name: string | null): void => {
    const { [written]: _before, ...others } = meant;
    onMatch({ ...matching, names: name === null ? others : { ...others, [written]: name } });
  };
  return names.map(({ written, nearest, heading, locator }) => (
    <RadioChoice
      key={written}
      legend={`“${written}” under “${heading}” (${locator}): did you mean ${nearest}?`}
      options={[
        { value: "meant", label: `Yes, ${nearest}` },
        { value: "new", label: "No, it is another body" },
      ]}
      chosen={written in meant ? "meant" : "new"}
      onChoose={(value) => mean(written, value === "meant" ? nearest : null)}
    />
  ));
}
