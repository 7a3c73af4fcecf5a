import type { LaneGroup } from "../../graph/lanes/lane-groups";
import type { LaneHeading } from "../../graph/lanes/lanes";
import type { Stop } from "../../graph/lanes/walk";
import { headingInWords } from "../../words/headings";
import { useRecord } from "../hooks/useExplorer";

interface Props {
  readonly groups: readonly LaneGroup[];
  readonly idOf: (stop: Stop) => string;
}

/** The themes for a screen reader, which tells each when the focus comes into it. Marks are drawn over all lanes, and read after their own. */
export function LaneGroups({ groups, idOf }: Props) {
  const record = useRecord();
  const nameOf = ({ theme, areaId }: LaneHeading): string => headingInWords(record, theme, areaId);
  return groups.map(({ heading, stops }) => (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an element of SVG, which has no group of a tree
    <g key={heading.y} role="group" aria-label={nameOf(heading)} aria-owns={stops.map(idOf).join(" ")} />
  ));
}
