import { useRef } from "react";
import { hasLane } from "../../graph/lanes/lanes";
import { eventsOf } from "../../record/links";
import type { Organization } from "../../record/shape";
import { answerAsText, whatHappenedTo } from "../../words/answer";
import { mentionText } from "../../words/sentence";
import { CopyButton } from "../CopyButton";
import { useActions, useRecord } from "../hooks/useExplorer";
import { useSize } from "../hooks/useSize";
import { LineagePicture } from "../lineage/LineagePicture";
import { EveryPaper } from "../print/EveryPaper";
import { Statements } from "../text/StatementText";
import styles from "./Answer.module.css";
import { WayTo } from "./WayTo";

interface Props {
  readonly body: Organization;
  readonly printing: boolean;
}

export function Answer({ body, printing }: Props) {
  const record = useRecord();
  const { adjust } = useActions();
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame)?.width ?? 0;
  // With only what changed, a body of which no change is told has no lane.
  const hasChanges = eventsOf(record, body.id).length > 0;
  const showLineage = () =>
    adjust({
      overlay: null,
      view: "lineage",
      ...(hasChanges ? {} : { onlyChanged: false }),
    });
  const statements = whatHappenedTo(record, body.id);
  const pictureIn = (room: number) => (
    <LineagePicture
      id={body.id}
      width={room}
      label={`Lineage of ${mentionText(record, body.id)}, as told above`}
    />
  );
  return (
    <>
      <div className={styles.statements}>
        <Statements statements={statements} />
      </div>
      <div ref={frame} className={styles.picture}>
        {printing ? (
          <EveryPaper>{(paper) => pictureIn(paper.width)}</EveryPaper>
        ) : (
          width > 0 && pictureIn(width)
        )}
      </div>
      <div className={styles.actions}>
        {hasLane(record, body) && (
          <button type="button" className="button" onClick={showLineage}>
            Show in the lineage
          </button>
        )}
        <CopyButton textOf={() => answerAsText(record, body.id)}>Copy the answer</CopyButton>
      </div>
      <WayTo body={body} />
    </>
  );
}
