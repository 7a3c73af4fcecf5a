import { useEffect, useState } from "react";
import type { ExplorerStore } from "../store/explorer";
import { createExplorer } from "../store/explorer";
import { useEmbedding } from "../views/hooks/useEmbedding";
import { ExplorerContext } from "../views/hooks/useExplorer";
import { App } from "./App";
import { followAddress } from "./followAddress";
import { hostOf, postFailure } from "./host";
import { LoadingNews } from "./LoadingNews";
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
    const host = hostOf(embedding);
    let left = false;
    let unfollow = () => {};
    void loadRecord(document.baseURI).then((answer) => {
      if (left) return;
      setLoaded(answer);
      if (!answer.record) {
        if (host) postFailure(host, answer.faults);
        return;
      }
      const opened = location.hash.replace(/^#/, "");
      const explorer = createExplorer(answer.record, opened, embedding.misses);
      const unfollowAddress = followAddress(explorer, { keeps: !embedding.embedded });
      const endTalk = host && talkWithHost(explorer, host, opened);
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
  const failed = loaded !== null && loaded.record === null;
  return (
    <>
      <LoadingNews
        loading={!failed && store === null}
        keptSince={store && loaded ? loaded.keptSince : null}
        store={store}
      />
      {failed && <RecordFailure faults={loaded.faults} />}
      {store && (
        <ExplorerContext value={store}>
          <App />
        </ExplorerContext>
      )}
    </>
  );
}
