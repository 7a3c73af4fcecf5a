import { useEffect, useState } from "react";
import { useEmbedding } from "../views/hooks/useEmbedding";
import { ExplorerContext } from "../views/hooks/useExplorer";
import { GoOnHere } from "../views/later/GoOnHere";
import { RetriedContext } from "../views/later/retried";
import { ViewBoundary } from "../views/later/ViewBoundary";
import { Told } from "../views/Told";
import { faultsInWords } from "../words/opening-report";
import { App } from "./App";
import { LoadingNews } from "./LoadingNews";
import { loadRecord } from "./load";
import type { Opening } from "./openExplorer";
import { openExplorer } from "./openExplorer";
import { RecordFailure } from "./RecordFailure";
import { RecordFaults } from "./RecordFaults";

/** Loading, failed, or the explorer itself. */
export function Explorer() {
  const embedding = useEmbedding();
  const [attempt, setAttempt] = useState(1);
  const [opening, setOpening] = useState<Opening | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    let left = false;
    let close = () => {};
    void loadRecord(document.baseURI).then((loaded) => {
      if (left) return;
      const opened = openExplorer(loaded, embedding);
      close = opened.close;
      setOpening(opened);
    });
    return () => {
      left = true;
      close();
    };
  }, [embedding, attempt]);
  const retry = (): void => {
    setOpening(null);
    setAttempt(attempt + 1);
  };
  return (
    <>
      <LoadingNews
        loading={opening === null}
        keptSince={opening?.store ? opening.keptSince : null}
        store={opening?.store ?? null}
      />
      <Told>{opening?.store ? (faultsInWords(opening.faults) ?? "") : ""}</Told>
      {opening?.store === null && (
        <RecordFailure faults={opening.faults} again={attempt > 1} onRetry={retry} />
      )}
      {opening?.store && <RecordFaults faults={opening.faults} onRetry={retry} />}
      {opening?.store && (
        <ExplorerContext value={opening.store}>
          <RetriedContext value={attempt > 1}>
            <GoOnHere />
          </RetriedContext>
          <ViewBoundary name="Partnership Explorer" alone>
            <App />
          </ViewBoundary>
        </ExplorerContext>
      )}
    </>
  );
}
