import { useEffect, useState } from "react";
import type { Parsed } from "../record/parse";
import type { ExplorerStore } from "../store/explorer";
import { createExplorer } from "../store/explorer";
import { ExplorerContext } from "../views/useExplorer";
import { App } from "./App";
import styles from "./Failure.module.css";
import { followAddress } from "./followAddress";
import { loadRecord } from "./load";
import { RecordFailure } from "./RecordFailure";

/** Loading, failed, or the explorer itself. */
export function Explorer() {
  const [parsed, setParsed] = useState<Parsed | null>(null);
  const [store, setStore] = useState<ExplorerStore | null>(null);
  useEffect(() => {
    let left = false;
    let unfollow = () => {};
    void loadRecord(document.baseURI).then((loaded) => {
      if (left) return;
      setParsed(loaded);
      if (!loaded.record) return;
      const explorer = createExplorer(loaded.record, location.hash);
      unfollow = followAddress(explorer);
      setStore(explorer);
    });
    return () => {
      left = true;
      unfollow();
    };
  }, []);
  if (parsed && !parsed.record) return <RecordFailure faults={parsed.faults} />;
  if (!store) {
    return (
      <p role="status" className={styles.loading}>
        Reading the record…
      </p>
    );
  }
  return (
    <ExplorerContext value={store}>
      <App />
    </ExplorerContext>
  );
}
