/** What was done to the record since it was opened, and what was taken back. */
import { applied } from "../record/edit/applied";
import type { Edit } from "../record/edit/edit";
import { inverseOf } from "../record/edit/edit";
import { locationWithin } from "./location-within";
import type { ExplorerState } from "./state";

export interface EditHistory {
  /** In the order in which they were made: `record` is what they make of the record that was opened. */
  readonly edits: readonly Edit[];
  /** What can be made again, the last taken back last. */
  readonly undone: readonly Edit[];
  /** The edits there were when the record was last saved whole, or came with the page; null before one of one's own is saved. */
  readonly savedEdits: readonly Edit[] | null;
  /** How often the record has changed. */
  readonly revision: number;
}

export const NO_EDITS: Omit<EditHistory, "savedEdits"> = { edits: [], undone: [], revision: 0 };

/** Whether anything of the record goes with the page. */
export const isUnsaved = ({ edits, savedEdits }: EditHistory): boolean =>
  savedEdits === null || edits.at(-1) !== savedEdits.at(-1);

/** Whether the reader has changed it since, so that it would not be had again from its files. */
export const isChangedUnsaved = (history: EditHistory): boolean =>
  history.edits.length > 0 && isUnsaved(history);

/** What has been done since the record was last saved, or opened: all of it, where what was saved has been taken back. */
export function unsavedEdits({
  edits,
  savedEdits,
}: Pick<EditHistory, "edits" | "savedEdits">): readonly Edit[] {
  const saved = savedEdits ?? [];
  return saved.every((edit, index) => edits[index] === edit) ? edits.slice(saved.length) : edits;
}

type State = ExplorerState & EditHistory;
type Change = Partial<State>;

/** What was taken back before cannot be made again: it was of another record. */
export const afterEdit = (state: State, edit: Edit): Change => ({
  ...withRecord(state, edit),
  edits: [...state.edits, edit],
  undone: [],
});

export function afterUndo(state: State): Change {
  const edit = state.edits.at(-1);
  if (!edit) return {};
  return {
    ...withRecord(state, inverseOf(edit)),
    edits: state.edits.slice(0, -1),
    undone: [...state.undone, edit],
  };
}

export function afterRedo(state: State): Change {
  const edit = state.undone.at(-1);
  if (!edit) return {};
  return { ...withRecord(state, edit), edits: [...state.edits, edit], undone: state.undone.slice(0, -1) };
}

/** The record is another one, and where one is in it may be there no more. */
function withRecord(state: State, edit: Edit): Change {
  const record = applied(state.record, edit);
  return {
    ...locationWithin(record, state),
    record,
    revision: state.revision + 1,
    hoveredId: null,
    playing: false,
  };
}
