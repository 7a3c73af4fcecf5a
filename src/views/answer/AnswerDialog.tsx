import { organizationsById } from "../../record/links";
import { mentionText } from "../../words/sentence";
import { useExplorer } from "../hooks/useExplorer";
import { WindowDialog } from "../WindowDialog";
import { Answer } from "./Answer";

/** What happened to the selected body: in sentences, as a picture, with the evidence. */
export function AnswerDialog() {
  const record = useExplorer((explorer) => explorer.record);
  const selectedId = useExplorer((explorer) => explorer.selectedId);
  const asking = useExplorer((explorer) => explorer.asking);
  const adjust = useExplorer((explorer) => explorer.adjust);
  const body = selectedId === null ? undefined : organizationsById(record).get(selectedId);
  return (
    <WindowDialog
      title={body ? `What happened to ${mentionText(record, body.id)}?` : ""}
      open={asking && body !== undefined}
      onClose={() => adjust({ asking: false, wayToId: null })}
    >
      {body && <Answer key={body.id} body={body} />}
    </WindowDialog>
  );
}
