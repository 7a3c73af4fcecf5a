import type { CSSProperties } from "react";
import { useRef } from "react";
import type { Size } from "../graph/layout/camera";
import { detailsWidth } from "../graph/layout/plan-room";
import { overviewShown } from "../store/overview";
import { VIEWS } from "../store/vocabulary";
import { AreaChoice } from "../views/AreaChoice";
import { useDetailsFold } from "../views/hooks/useDetailsFold";
import { useEmbedding } from "../views/hooks/useEmbedding";
import { useExplorer, usePick, useRecord } from "../views/hooks/useExplorer";
import { useHeightAround } from "../views/hooks/useHeightAround";
import { LandmarksProvider } from "../views/hooks/useLandmarks";
import { useSize } from "../views/hooks/useSize";
import { GoOnHere } from "../views/later/GoOnHere";
import { lazyPart } from "../views/later/lazyPart";
import { ViewBoundary } from "../views/later/ViewBoundary";
import { Legend } from "../views/legend/Legend";
import { Panel } from "../views/panel/Panel";
import { usePaper } from "../views/print/usePaper";
import { StepSentence } from "../views/StepSentence";
import { LaterStory } from "../views/story/LaterStory";
import { useStoryPlace } from "../views/story/useStoryPlace";
import { Timeline } from "../views/timeline/Timeline";
import { ViewTabs } from "../views/ViewTabs";
import styles from "./Frame.module.css";
import { OpenInFull } from "./OpenInFull";
import { RecordButton } from "./RecordButton";
import { RecordTitle } from "./RecordTitle";
import { ShareButton } from "./ShareButton";
import { SkipLinks } from "./SkipLinks";
import { ViewPanel } from "./ViewPanel";
import { Whereabouts } from "./Whereabouts";

// The first graph does not wait for what it does not need.
const SearchBox = lazyPart({
  name: "Search",
  space: styles.searchSpace,
  load: async () => (await import("../views/search/SearchBox")).SearchBox,
});

/** Told on the paper itself. */
const NO_PAPER_YET = "The picture for paper is not here yet. Please print once more in a moment.";

const OF_ONE_AREA = ["tabs", "legend", "sentence", "details", "timeline"] as const;

/** The frame: one period, one selection, one set of filters, whatever view is open. */
export function Frame() {
  const { view, table } = usePick("view", "table");
  const { title } = useRecord();
  const selects = useExplorer((explorer) => explorer.selectedId !== null);
  const story = useStoryPlace();
  const { embedded, parts, height } = useEmbedding();
  const { printing, paper } = usePaper();
  const middle = useRef<HTMLDivElement>(null);
  const room = useSize(middle);
  const around = useHeightAround(middle);
  const fold = useDetailsFold(middle, room);
  // One thing over the years is told whole, whatever kinds are switched off.
  const filters = view === "structure" || (view === "table" && table !== "years");
  // In a frame the details are there only of what is selected, or with a story.
  const seen = new Set([...parts].filter((part) => part !== "details" || !embedded || selects || story));
  // Of many areas at once there is nothing to step through, and nothing to select.
  const isOverview = useExplorer((explorer) => overviewShown(explorer) !== null);
  if (isOverview) for (const part of OF_ONE_AREA) seen.delete(part);
  return (
    <div
      className={styles.frame}
      data-embedded={embedded || undefined}
      style={height === null || printing ? undefined : { height }}
    >
      <SkipLinks to={seen} />
      <header className={styles.header}>
        {embedded ? <h1 className={styles.title}>{title}</h1> : <RecordTitle />}
        {parts.has("area") && <AreaChoice />}
        {parts.has("search") && <SearchBox />}
        {embedded && !(parts.has("area") && parts.has("timeline")) && <Whereabouts />}
        <div className={styles.out}>
          {parts.has("record") && <RecordButton />}
          {embedded ? <OpenInFull /> : <ShareButton />}
        </div>
        <StepSentence visible={seen.has("sentence")} />
      </header>
      {(seen.has("tabs") || seen.has("legend")) && (
        <div className={styles.bar}>
          {seen.has("tabs") && <ViewTabs />}
          {seen.has("legend") && filters && <Legend />}
        </div>
      )}
      {story === "above" && seen.has("details") && (
        <div className={styles.story}>
          <LaterStory />
        </div>
      )}
      <LandmarksProvider>
        <div
          ref={middle}
          className={styles.middle}
          data-room
          data-folded={fold === "folded" || undefined}
          style={room ? measures(room, around) : undefined}
        >
          <main className={styles.main}>
            {printing && (paper ? <paper.Opening /> : <p>{NO_PAPER_YET}</p>)}
            {VIEWS.map((each) => (
              <ViewPanel key={each} view={each} open={each === view} />
            ))}
          </main>
          {seen.has("details") && (
            <ViewBoundary name="Details">
              <GoOnHere />
              <Panel fold={fold} />
            </ViewBoundary>
          )}
          {printing && paper && <paper.Closing />}
        </div>
      </LandmarksProvider>
      {seen.has("timeline") && (
        <ViewBoundary name="Timeline">
          <GoOnHere />
          <Timeline />
        </ViewBoundary>
      )}
    </div>
  );
}

/** For the style sheets of what stands in it. */
const measures = ({ width }: Size, around: number | null): CSSProperties =>
  ({ "--details-width": `${detailsWidth(width)}px`, "--around": `${around ?? 0}px` }) as CSSProperties;
