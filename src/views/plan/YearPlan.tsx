import { memo } from "react";
import type { LayoutOptions } from "../../graph/layout/layout-options";
import { textWidth } from "../../graph/layout/measure";
import type { Heading, Place } from "../../graph/layout/place";
import type { Places } from "../../graph/layout/places";
import type { Look } from "../../graph/plan/look";
import { smallAppearanceOf } from "../../graph/plan/small-appearance";
import { nameOf } from "../../record/links";
import { comparisonAt } from "../../store/compared";
import { looksAt } from "../../store/derived";
import type { Period } from "../../time/period";
import { periodInWords } from "../../time/words";
import { comparisonInWords } from "../../words/comparison";
import { SECTION_NAMES } from "../../words/headings";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { PAGE_PALETTE } from "../pagePalette";
import styles from "./SideBySide.module.css";

interface Props {
  readonly layout: LayoutOptions;
  readonly places: Places;
  readonly period: Period;
  /** The year to the left of it; null for the first. */
  readonly before: Period | null;
}

/** One year as a small plan without names, with what changed since the year beside it. */
export function YearPlan({ layout, places, period, before }: Props) {
  const record = useRecord();
  const { areaId, facets, selectedId, hoveredId } = usePick("areaId", "facets", "selectedId", "hoveredId");
  const { adjust } = useActions();
  const looks = looksAt(record, { sight: { period, comparedTo: null, facets, selectedId }, layout });
  const comparison = before && comparisonAt(record, { areaId, period, comparedTo: before, facets });
  const summary = comparison ? comparisonInWords(comparison) : `${looks.size} on the plan.`;
  const litId = hoveredId ?? selectedId;
  const { width, height } = places.main;
  const name = periodInWords(period);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <button type="button" className={styles.name} onClick={() => adjust({ period, sideBySideYears: [] })}>
          {name}
        </button>
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      <svg
        viewBox={`-4 -16 ${width + 8} ${height + 20}`}
        style={{ aspectRatio: `${width + 8} / ${height + 20}` }}
        role="img"
        aria-label={`Plan of ${name}`}
        className={styles.plan}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; an image has no parts, which not every reader knows */}
        <g aria-hidden="true">
          {places.headings
            .filter(({ ids }) => ids.some((each) => looks.has(each)))
            .map(({ id, section, rect }) => (
              <text key={id} x={rect.x} y={rect.y + rect.height - 9} className={styles.theme}>
                {nameThatFits(section, rect.width)}
              </text>
            ))}
          {/* In the order of the places: a box before what stands in it. */}
          {[...places.places.values()].map((place) => {
            const look = looks.get(place.id);
            return (
              look && (
                <EntityBox
                  key={place.id}
                  place={place}
                  look={look}
                  lit={place.id === litId}
                  name={nameOf(record, place.id)}
                />
              )
            );
          })}
        </g>
      </svg>
      <p className={styles.pointed} aria-hidden="true">
        {litId !== null &&
          (looks.has(litId) ? nameOf(record, litId) : `${nameOf(record, litId)}: not shown in ${name}`)}
      </p>
    </figure>
  );
}

/** In the plan's own pixels: about eleven on the screen. */
const THEME_SIZE = 33;

/** The first word of a theme, where there is room for it; of community safety, which all are of the community, the other. */
function nameThatFits(section: Heading["section"], width: number): string {
  const [word = ""] = section === "safety" ? ["Safety"] : SECTION_NAMES[section].split(" ");
  return textWidth(word, THEME_SIZE, "bold") <= width + 16 ? word : "";
}

const tinted = (fill: string, share: number): string =>
  `color-mix(in srgb, ${PAGE_PALETTE.accent} ${share * 100}%, ${fill})`;

interface EntityBoxProps {
  readonly place: Place;
  readonly look: Look;
  readonly lit: boolean;
  readonly name: string;
}

const EntityBox = memo(function EntityBox({ place: { id, kind, rect }, look, lit, name }: EntityBoxProps) {
  const { select, hover } = useActions();
  const { fill, tint, stroke, width, dash, corner } = smallAppearanceOf(
    new Set([kind, ...look.classes.split(" ")]),
    lit,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the names are chosen by keyboard in the search, the table and the plan
    <rect
      x={rect.x}
      y={rect.y}
      width={rect.width}
      height={look.height}
      rx={corner}
      fill={tinted(PAGE_PALETTE[fill], tint)}
      stroke={PAGE_PALETTE[stroke]}
      strokeWidth={width}
      strokeDasharray={dash.join(" ")}
      className={`${styles.entity} ${look.classes}`}
      data-thing={id}
      data-lit={lit || undefined}
      onClick={() => select(id)}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
    >
      <title>{look.part === "" ? name : `${name}: ${look.part}`}</title>
    </rect>
  );
});
