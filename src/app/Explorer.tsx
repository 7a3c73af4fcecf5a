import { useEffect, useState } from "react";
import type { ExplorerStore } from "../store/explorer";
import { createExplorer } from "../store/explorer";
import { useEmbedding } from "../views/useEmbedding";
import { ExplorerContext } from "../views/useExplorer";
import { App } from "./App";
import styles from "./Failure.module.css";
import { followAddress } from "./followAddress";
import { KeptNotice } from "./KeptNotice";
import type { Loaded } from "./load";
import { loadRecord } from "./load";
import { RecordFailure } from "./RecordFailure";
import { talkWithHost } from "./talkWithHost";

/** Loading, failed, or the explorer itself. */
export function Explorer() {
  const embedding = useEmbedding();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [store, setStore] = useState<ExplorerStore | null>(null);
  useEffect(() => {
    let left = false;
    let unfollow = () => {};
    void loadRecord(document.baseURI).then((answer) => {
      if (left) return;
      setLoaded(answer);
      if (!answer.record) return;
      const explorer = createExplorer(answer.record, location.hash, embedding.misses);
      const unfollowAddress = followAddress(explorer, { keeps: !embedding.embedded });
      const { hostOrigin } = embedding;
      const endTalk =
        hostOrigin !== null && parent !== window ? talkWithHost(explorer, parent, hostOrigin) : null;
      unfollow = () => {
        unfollowAddress();
        endTalk?.();
      };
      setStore(explorer);
    });
    return () => {
      left = true;
      unfollow();
    };
  }, [embedding]);
  if (loaded && !loaded.record) return <RecordFailure faults={loaded.faults} />;
  if (!loaded || !store) {
    return (
      <p role="status" className={styles.loading}>
        Reading the record…
      </p>
    );
  }
  return (
    <ExplorerContext value={store}>
      {loaded.keptSince !== null && <KeptNotice since={loaded.keptSince} />}
      <App />
    </ExplorerContext>
  );
}
