import { useDeferredValue, useRef } from "react";
import type { LayoutOptions } from "../../graph/layout/layout-options";
import { textWidth } from "../../graph/layout/measure";
import { NAME_SIZE as LARGE_PLAN_SIZE } from "../../graph/layout/metrics";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import { rectsOverlap } from "../../graph/layout/rect";
import { stretchOf } from "../../graph/layout/shared-view";
import { isDrawnByPart } from "../../graph/plan/part-in-sight";
import { getOrThrow, organizationsById } from "../../record/links";
import { comparisonAt } from "../../store/compared";
import { looksAt } from "../../store/looks";
import type { Period } from "../../time/period";
import { periodInWords } from "../../time/words";
import { comparisonInWords } from "../../words/comparison";
import { distinctName, distinctShortName } from "../../words/distinct-name";
import { themeInBrief, themeInWords } from "../../words/headings";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { MeasuredText } from "./MeasuredText";
import { PointedName } from "./PointedName";
import styles from "./SideBySide.module.css";
import { SmallBox } from "./SmallBox";
import { useYearStretch } from "./useYearStretch";

interface Props {
  /** The part of the plan that is seen, the same in all years. */
  readonly view: Rect;
  readonly layout: LayoutOptions;
  readonly places: Places;
  readonly period: Period;
  /** The year to the left of it; null for the first. */
  readonly before: Period | null;
}

/** One year as a small plan, named where there is room, with what changed since the year beside it. */
export function YearPlan({ view, layout, places, period, before }: Props) {
  const record = useRecord();
  const { areaId, facets, selectedId, hoveredId } = usePick("areaId", "facets", "selectedId", "hoveredId");
  const { adjust } = useActions();
  const byPart = isDrawnByPart(places);
  // Of a large plan it takes a while to find what is told of the choice; it is lit at once.
  const toldLater = useDeferredValue(selectedId);
  const chosenId = byPart ? toldLater : selectedId;
  const looks = looksAt(record, {
    sight: { period, comparedTo: null, facets, selectedId: chosenId },
    layout,
  });
  const comparison = before && comparisonAt(record, { areaId, period, comparedTo: before, facets });
  const summary = comparison ? comparisonInWords(comparison) : `${looks.size} on the plan.`;
  const litId = hoveredId ?? selectedId;
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  // In units of the plan: so large on the screen, however near one is.
  const unit = size && size.width > 0 ? view.width / size.width : null;
  const stretch = useYearStretch(stage, byPart);
  const sight = stretch && stretchOf(view, unit ?? 0, stretch);
  const isInSight = (rect: Rect): boolean => sight === null || rectsOverlap(rect, sight);
  const lit = litId === null ? undefined : places.places.get(litId);
  const name = periodInWords(period);
  const themeSize = unit === null ? MOST_THEME : Math.min(MOST_THEME, THEME_SIZE * unit);
  const nameSize = unit === null ? null : Math.max(LARGE_PLAN_SIZE, NAME_SIZE * unit);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <button type="button" className={styles.name} onClick={() => adjust({ period, sideBySideYears: [] })}>
          {name}
        </button>
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      <div ref={stage}>
        <svg
          data-year-plan
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          style={{ aspectRatio: `${view.width} / ${view.height}` }}
          role="img"
          aria-label={`Plan of ${name}`}
          className={styles.plan}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; an image has no parts, which not every reader knows */}
          <g aria-hidden="true">
            {places.headings
              .filter(({ ids, rect }) => isInSight(rect) && ids.some((each) => looks.has(each)))
              .map(({ id, section, rect }) => (
                <MeasuredText
                  key={id}
                  x={rect.x}
                  y={rect.y + rect.height - 9}
                  fontSize={themeSize}
                  weight="bold"
                  className={styles.theme}
                  text={nameThatFits(
                    [themeInWords(record, section), themeInBrief(record, section)],
                    rect.width,
                    themeSize,
                  )}
                />
              ))}
            {/* In the order of the places: a box before what stands in it. */}
            {[...places.places.values()].map((place) => {
              const look = isInSight(place.rect) ? looks.get(place.id) : undefined;
              return (
                look && (
                  <SmallBox
                    key={place.id}
                    place={place}
                    look={look}
                    lit={place.id === litId}
                    name={distinctName(record, place.id)}
                    shortName={distinctShortName(record, getOrThrow(organizationsById(record), place.id))}
                    nameSize={nameSize}
                  />
                )
              );
            })}
            {lit && looks.has(lit.id) && unit !== null && (
              <PointedName
                place={lit}
                view={view}
                size={POINTED_SIZE * unit}
                name={distinctName(record, lit.id)}
              />
            )}
          </g>
        </svg>
      </div>
      <p className={styles.pointed} aria-hidden="true">
        {litId !== null &&
          (looks.has(litId)
            ? distinctName(record, litId)
            : `${distinctName(record, litId)}: not shown in ${name}`)}
      </p>
    </figure>
  );
}

/** In CSS pixels. */
const THEME_SIZE = 12;
const NAME_SIZE = 11;
const POINTED_SIZE = 13;
/** What a name may reach beyond its heading: the margin of the plan. */
const SPARE = 4;
/** On the large plan names are no larger than that, in its units. */
const MOST_THEME = 33;

/** The name of a theme, or in brief, where there is room for it. */
const nameThatFits = (names: readonly string[], width: number, size: number): string =>
  names.find((name) => textWidth(name, size, "bold") <= width + SPARE) ?? "";
