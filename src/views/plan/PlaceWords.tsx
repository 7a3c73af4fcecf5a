import type { CSSProperties } from "react";
import { memo } from "react";
import { WITHIN_WORD } from "../../graph/layout/measure";
import type { Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import type { NameAppearance } from "../../graph/plan/name-appearance";
import { DifferenceSign } from "../DifferenceSign";
import { Fitted } from "../Fitted";
import { PAGE_PALETTE } from "../pagePalette";
import { PlaceFoot } from "./PlaceFoot";
import styles from "./PlaceName.module.css";

interface Props
  extends Pick<
      Look,
      "classes" | "mark" | "difference" | "status" | "tone" | "part" | "seats" | "list" | "told"
    >,
    Pick<NameAppearance, "colour" | "weight" | "struck"> {
  readonly place: Place;
  /** What a screen reader hears after the visible name. */
  readonly spoken: string;
}

/** What is written in a box: most of what comes, goes or pales from year to year still has the same words. */
export const PlaceWords = memo(function PlaceWords({
  place,
  spoken,
  colour,
  weight,
  struck,
  ...look
}: Props) {
  const { kind } = place;
  return (
    <>
      <NameLines lines={place.lines} colour={colour} weight={weight} struck={struck} />
      <span className="visually-hidden">{spoken}</span>
      {look.mark === "new" && look.difference === null && kind === "box" && (
        <span className={styles.tag}>new </span>
      )}
      {look.difference && (
        <span className={styles.sign}>
          <DifferenceSign kind={look.difference} />
        </span>
      )}
      {kind === "box" && look.status && look.part === "" && look.told.length === 0 && (
        <Fitted lines={1} className={styles.status} tone={look.tone}>
          {look.status}
        </Fitted>
      )}
      {(look.part !== "" || look.seats.length > 0) && (
        <PlaceFoot
          place={place}
          classes={look.classes}
          part={look.part}
          seats={look.seats}
          list={look.list}
          told={look.told}
        />
      )}
    </>
  );
});

interface LinesProps extends Pick<NameAppearance, "colour" | "weight" | "struck"> {
  readonly lines: readonly string[];
}

const NameLines = memo(function NameLines({ lines, ...appearance }: LinesProps) {
  return (
    <Fitted lines={lines.length} className={styles.text} style={textStyle(appearance)}>
      {lines.map((line, index) => (
        <span key={line + String(index)} className={styles.line}>
          {index > 0 && !lines[index - 1]?.endsWith(WITHIN_WORD) && " "}
          {line}
        </span>
      ))}
    </Fitted>
  );
});

const textStyle = ({ colour, weight, struck }: Omit<LinesProps, "lines">): CSSProperties => ({
  color: PAGE_PALETTE[colour],
  fontWeight: weight,
  textDecoration: struck ? "line-through" : undefined,
});
