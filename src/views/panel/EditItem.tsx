import type { CollectionName } from "../../record/record";
import { useEmbedding } from "../hooks/useEmbedding";
import { useExplorer } from "../hooks/useExplorer";
import { lazyPart } from "../later/lazyPart";

interface Props {
  readonly collection: CollectionName;
  readonly id: string;
}

// Readers who edit nothing do not wait for it.
const ItemEditor = lazyPart<Props>({
  name: "Editing",
  load: async () => (await import("../record/ItemEditor")).ItemEditor,
});

/** What is selected, to be edited; nothing unless editing is on, nor in a frame. */
export function EditItem(props: Props) {
  const editing = useExplorer((explorer) => explorer.editing);
  const { embedded } = useEmbedding();
  return editing && !embedded && <ItemEditor key={props.id} {...props} />;
}
