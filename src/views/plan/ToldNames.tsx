import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import type { Look, ToldName } from "../../graph/plan/look";
import type { ToldLine } from "../../graph/plan/told-line";
import { partOfLine, sharingOf, toldLine } from "../../graph/plan/told-line";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { distinctName } from "../../words/distinct-name";
import { inPlaceInWords } from "../../words/in-place";
import { kindWithin } from "../../words/kind";
import { PRESENCE_TERMS } from "../../words/terms";
import { Fitted } from "../Fitted";
import { useExplorer, useRecord } from "../hooks/useExplorer";
import styles from "./ToldNames.module.css";

interface Props {
  readonly place: Place;
  readonly look: Look;
  /** Of the name of the box in the tree. */
  readonly level: number;
  readonly dim: boolean;
  /** The one name that the tab key reaches. */
  readonly stopId: string | null;
}

/** What shares the place of a box, in the line below its name: each a name of its own, to be reached, pointed at and chosen. */
export const ToldNames = memo(function ToldNames({ place, look, stopId, dim, ...each }: Props) {
  const line = toldLine(place, look);
  if (!line) return null;
  const { rect, lead, text, struck } = line;
  return (
    <>
      <span
        aria-hidden="true"
        className={styles.line}
        data-dim={dim || undefined}
        style={{ left: rect.x, top: rect.y, width: rect.width }}
      >
        <Fitted lines={1}>
          {lead} {struck ? <s>{text}</s> : text}
        </Fitted>
      </span>
      {look.told.map((told, index) => (
        <Told
          key={told.id}
          {...each}
          place={place}
          look={look}
          line={line}
          told={told}
          index={index}
          reachable={stopId === told.id}
        />
      ))}
    </>
  );
});

interface ToldProps extends Omit<Props, "stopId" | "dim"> {
  readonly line: ToldLine;
  readonly told: ToldName;
  readonly index: number;
  readonly reachable: boolean;
}

function Told({ place, look, line, told, index, level, reachable }: ToldProps) {
  const record = useRecord();
  const { id } = told;
  const selected = useExplorer((explorer) => explorer.selectedId === id);
  const { x, y, width, height } = partOfLine(line, look.told, index);
  const kind = kindWithin(record, id);
  const how = `${inPlaceInWords([sharingOf(told)])} ${distinctName(record, id)}`;
  return (
    <button
      type="button"
      role="treeitem"
      className={styles.told}
      style={{ left: x, top: y, width, height }}
      title={`${how} (${standing(told)})`}
      aria-label={`${distinctName(record, id)}, ${kind}, ${standing(told)}, in the place of ${distinctName(record, place.id)}`}
      data-id={id}
      data-within={place.id}
      data-chooses={id}
      data-told
      data-difference={told.difference ?? undefined}
      aria-level={level + 1}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
    />
  );
}

const standing = ({ difference, presence }: ToldName): string =>
  (difference ? DIFFERENCE_TERMS[difference] : PRESENCE_TERMS[presence]).label.toLowerCase();
