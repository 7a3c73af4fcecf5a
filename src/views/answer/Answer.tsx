import { useRef } from "react";
import { answerAsText, whatHappenedTo } from "../../lineage/answer";
import { textOf } from "../../lineage/sentence";
import { kindOf } from "../../record/kind";
import { eventsOf } from "../../record/links";
import type { Organization } from "../../record/shape";
import { CopyButton } from "../CopyButton";
import { LineagePicture } from "../lineage/LineagePicture";
import { Statements } from "../Statements";
import { useSize } from "../structure/useSize";
import { useExplorer } from "../useExplorer";
import styles from "./Answer.module.css";
import { WayTo } from "./WayTo";

export function Answer({ body }: { readonly body: Organization }) {
  const record = useExplorer((explorer) => explorer.record);
  const adjust = useExplorer((explorer) => explorer.adjust);
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame)?.width ?? 0;
  // With only what changed, a body of which no change is told has no lane.
  const hasChanges = eventsOf(record, body.id).length > 0;
  const showLineage = () =>
    adjust({
      asking: false,
      wayToId: null,
      view: "lineage",
      ...(hasChanges ? {} : { onlyChanged: false }),
    });
  const statements = whatHappenedTo(record, body.id);
  const inWords = statements.map(({ sentence }) => textOf(sentence)).join(" ");
  return (
    <>
      <div className={styles.statements}>
        <Statements statements={statements} />
      </div>
      <div ref={frame} className={styles.picture}>
        {width > 0 && (
          <LineagePicture id={body.id} width={width} label={`The line of ${body.name}: ${inWords}`} />
        )}
      </div>
      <div className={styles.actions}>
        {kindOf(body) !== "organisation" && (
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
