import { selectedBody } from "../../store/selected-body";
import { mentionText } from "../../words/sentence";
import { useActions, useExplorer, useRecord } from "../hooks/useExplorer";
import { WindowDialog } from "../WindowDialog";
import { Answer } from "./Answer";

/** What happened to the selected body: in sentences, as a picture, with the evidence. */
export function AnswerDialog() {
  const record = useRecord();
  const body = useExplorer(selectedBody);
  const { open } = useActions();
  if (!body) return null;
  return (
    <WindowDialog title={`What happened to ${mentionText(record, body.id)}?`} onClose={() => open(null)}>
      <Answer key={body.id} body={body} />
    </WindowDialog>
  );
}
