import { useEffect } from "react";
import type { Fault } from "../record/fault";
import { countLeftOut } from "../record/fault-groups";
import { DraftContext } from "../views/hooks/useDraft";
import { useEmbedding } from "../views/hooks/useEmbedding";
import { ExplorerContext } from "../views/hooks/useExplorer";
import { OpenRecordContext } from "../views/hooks/useOpenRecord";
import { GoOnHere } from "../views/later/GoOnHere";
import { RetriedContext } from "../views/later/retried";
import { ViewBoundary } from "../views/later/ViewBoundary";
import { onceAtRest } from "../views/onceAtRest";
import { savedFile } from "../views/savedFile";
import { Told } from "../views/Told";
import { faultsInWords } from "../words/faults";
import { App } from "./App";
import { DraftOffer } from "./draft/DraftOffer";
import { useDraftKeeping } from "./draft/useDraftKeeping";
import { LoadingNews } from "./LoadingNews";
import type { Loaded } from "./load";
import { OwnRecord } from "./OwnRecord";
import { RecordFailure } from "./RecordFailure";
import { RecordFaults } from "./RecordFaults";
import { useOpenings } from "./useOpenings";

interface Props {
  /** The record of this site, which is asked for before this is drawn. Constant. */
  readonly coming: Promise<Loaded>;
  /** What is to be done once it has been drawn, and is at rest. Constant. */
  readonly onShown: () => void;
}

/** Loading, failed, or the explorer itself. */
export function Explorer({ coming, onShown }: Props) {
  const embedding = useEmbedding();
  const { shown, again, readAgain, begin, swap } = useOpenings(embedding, coming);
  const opening = shown?.opening ?? null;
  const isShown = opening !== null;
  useEffect(() => (isShown ? onceAtRest(onShown) : undefined), [isShown, onShown]);
  const isOwn = opening?.store ? opening.store.getState().origin.kind !== "shipped" : false;
  const faults = opening?.report.faults ?? [];
  const draft = useDraftKeeping({
    keeps: !embedding.embedded,
    store: opening?.store ?? null,
    openRecord: swap.openRecord,
  });
  return (
    <>
      <LoadingNews
        loading={opening === null}
        keptSince={opening?.store ? opening.keptSince : null}
        store={opening?.store ?? null}
      />
      <Told>{opening?.store ? (faultsInWords(isOwn ? faults : toMend(faults)) ?? "") : ""}</Told>
      {opening?.store === null && (
        <RecordFailure
          faults={faults}
          again={again}
          onRetry={readAgain}
          onBegin={embedding.parts.has("record") ? begin : null}
        />
      )}
      {opening?.store && !isOwn && <RecordFaults faults={toMend(faults)} onRetry={readAgain} />}
      {opening?.store && (
        <ExplorerContext value={opening.store}>
          <OpenRecordContext value={{ ...swap, report: opening.report }}>
            <DraftContext value={draft}>
              <OwnRecord />
              <DraftOffer />
              <RetriedContext value={again || shown?.place !== 0}>
                <GoOnHere key={shown?.place} />
              </RetriedContext>
              <ViewBoundary key={shown?.place} name="Partnership Explorer" alone>
                <App />
              </ViewBoundary>
            </DraftContext>
          </OpenRecordContext>
        </ExplorerContext>
      )}
    </>
  );
}

/** Whoever is handed a file can mend nothing in it: what is only noted was told to whoever saved it. */
const toMend = (faults: readonly Fault[]): readonly Fault[] =>
  countLeftOut(faults) === 0 && savedFile(document) ? [] : faults;
