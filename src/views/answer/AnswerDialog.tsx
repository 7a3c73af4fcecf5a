import { selectedBody } from "../../store/selected-body";
import { mentionText } from "../../words/sentence";
import { useActions, useExplorer, useRecord } from "../hooks/useExplorer";
import { usePaper } from "../print/usePaper";
import { WindowDialog } from "../WindowDialog";
import { Answer } from "./Answer";

/** What happened to the selected body: in sentences, as a picture, with the evidence. */
export function AnswerDialog() {
  const record = useRecord();
  const body = useExplorer(selectedBody);
  const { open } = useActions();
  const { printing, paper } = usePaper();
  if (!body) return null;
  return (
    <WindowDialog
      title={`What happened to ${mentionText(record, body.id)}?`}
      onClose={() => open(null)}
      prints
    >
      {printing && paper && <paper.AsAt />}
      <Answer key={body.id} body={body} printing={printing} />
      {printing && paper && <paper.Closing />}
    </WindowDialog>
  );
}
