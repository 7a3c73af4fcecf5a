import { memo, useCallback, useEffect, useEffectEvent, useMemo } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { LEAST_ZOOM, MOST_ZOOM } from "../../graph/layout/camera";
import type { LayoutOptions } from "../../graph/layout/layout-options";
import type { Places } from "../../graph/layout/places";
import { shownOf } from "../../graph/plan/shown";
import { stylesheetOf } from "../../graph/plan/stylesheet";
import { comparedPeriods } from "../../store/compared";
import { planEdgesOf, planRoutesOf } from "../../store/derived";
import { looksAt } from "../../store/looks";
import { sliceOf } from "../../store/slices";
import { useEmbedding } from "../hooks/useEmbedding";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import { DetailsLink } from "./DetailsLink";
import { DetailsNews } from "./DetailsNews";
import { EdgeMarks, marginsOf } from "./EdgeMarks";
import styles from "./Plan.module.css";
import { PlanControls } from "./PlanControls";
import { PlanNames } from "./PlanNames";
import { usePalette } from "./palette";
import { sceneOf } from "./scene";
import { useBecomings } from "./useBecomings";
import { useBesideWay } from "./useBesideWay";
import { useBeyond } from "./useBeyond";
import { useCanvas } from "./useCanvas";
import { useChoosing } from "./useChoosing";
import { useMounted } from "./useMounted";
import { usePart } from "./usePart";
import { usePlanKeys } from "./usePlanKeys";
import { usePoliteInput } from "./usePoliteInput";
import { useSelectedInSight } from "./useSelectedInSight";
import { useSight } from "./useSight";
import { WALK_WORDS } from "./walkWords";

const HELP_ID = "plan-help";
const PRESET = { name: "preset", fit: false } as const;
/** It compares each of its elements with what is mounted whenever it is rendered: with the same ones it is not. */
const Canvas = memo(CytoscapeComponent);

interface Props {
  readonly layout: LayoutOptions;
  readonly places: Places;
  /** Of the room that it is laid out for, in CSS pixels. */
  readonly width: number;
}

/** One area's plan, mounted once for all time: a period shows, hides and marks, and moves nothing. */
export function Plan({ layout, places, width }: Props) {
  const record = useRecord();
  const { period, facets, comparedTo, selectedId, hoveredId } = usePick(
    "period",
    "facets",
    "comparedTo",
    "selectedId",
    "hoveredId",
  );
  const { hover } = useActions();
  const palette = usePalette();
  const edges = planEdgesOf(record, layout);
  const routeOf = planRoutesOf(record, layout);
  const stylesheet = useMemo(() => stylesheetOf(palette), [palette]);
  const seen = looksAt(record, { sight: { period, comparedTo, facets, selectedId }, layout });
  const { way, looks } = useBesideWay(seen, places.places);
  const compared = comparedPeriods({ period, comparedTo });
  const slice = sliceOf(record, compared?.[1] ?? period);
  const mixesYears = compared !== null || facets.has("silent");
  // What is no longer to be seen cannot be pointed at, though the pointer has not moved.
  const litId = hoveredId !== null && looks.has(hoveredId) ? hoveredId : null;
  const { choose, chosenId } = useChoosing();
  const canvas = useCanvas({ onSelect: choose, onHover: hover }, places.main);

  const showWhole = useCallback(
    () => canvas.showAll(places.main, width),
    [canvas.showAll, places.main, width],
  );
  const showOpening = useEffectEvent((showAll: typeof canvas.showAll) => showAll(places.main, width));
  useEffect(() => showOpening(canvas.showAll), [canvas.showAll]);

  const sight = useSight(canvas.watch, places);
  const part = usePart(places, edges, looks, sight);
  const shown = shownOf(looks, places);
  const beyond = useBeyond(canvas, shown.heads);

  const { places: drawnPlaces, edges: drawnEdges, looks: drawnLooks } = part;
  const scene = useMemo(
    () =>
      sceneOf(
        { record, places: drawnPlaces, edges: drawnEdges, looks: drawnLooks, routeOf, slice, mixesYears },
        { hoveredId: litId, selectedId, way },
      ),
    [record, drawnPlaces, drawnEdges, drawnLooks, routeOf, slice, mixesYears, litId, selectedId, way],
  );
  const elements = useMounted(part.elements, scene.classes, places.places);
  const becomingsAt = useBecomings(places);
  useEffect(
    () => canvas.show(scene, becomingsAt(comparedTo ? null : period, drawnLooks)),
    [canvas.show, scene, drawnLooks, becomingsAt, comparedTo, period],
  );

  const selectedIsSeen = useSelectedInSight(canvas, { places, looks, slice });

  const focus = useCallback(
    (id: string | null) => {
      hover(id);
      const place = id === null ? undefined : places.places.get(id);
      if (place) canvas.reveal(place.rect);
    },
    [hover, places, canvas.reveal],
  );
  const onKeyDown = usePlanKeys(canvas, showWhole);
  const { plan } = useLandmarks();
  const { embedded } = useEmbedding();
  const hints = usePoliteInput(plan, embedded);

  return (
    <section
      ref={plan}
      data-plan
      data-foot={(selectedId !== null && !embedded) || undefined}
      tabIndex={embedded ? -1 : undefined}
      aria-label="Plan of the structures"
      aria-describedby={HELP_ID}
      className={styles.plan}
      style={marginsOf(beyond)}
      onKeyDown={onKeyDown}
    >
      <p id={HELP_ID} className="visually-hidden">
        {`${WALK_WORDS} Plus and minus zoom, 0 fits the plan, and Shift with the arrows moves it.`}
      </p>
      <div className={styles.window}>
        <Canvas
          className={styles.canvas}
          cy={canvas.attach}
          elements={elements}
          stylesheet={stylesheet}
          layout={PRESET}
          boxSelectionEnabled={false}
          autoungrabify
          minZoom={LEAST_ZOOM}
          maxZoom={MOST_ZOOM}
        />
      </div>
      {canvas.layer && (
        <PlanNames
          layer={canvas.layer}
          places={places.places}
          headings={places.headings}
          looks={looks}
          inSight={part.inSight}
          slice={slice}
          litId={litId}
          onFocus={focus}
          onChoose={choose}
        />
      )}
      {hints && (
        <p className={styles.hint} aria-hidden="true">
          Hold Ctrl and scroll to zoom, or click the plan first.
        </p>
      )}
      <EdgeMarks beyond={beyond} onPage={(edge) => canvas.page(edge, shown.around)} />
      <DetailsNews chosenId={chosenId} />
      <div className={styles.foot}>
        <DetailsLink />
      </div>
      <PlanControls canvas={canvas} onShowWhole={showWhole} canCloseUp={selectedIsSeen} />
    </section>
  );
}
