import { grouped } from "../../record/grouped";
import { getOrThrow, organizationsById, personsById } from "../../record/links";
import { documentInWords } from "../../words/citation";
import { mentionOf, mentionText, say, whole } from "../../words/sentence";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";

/** The documents that tell of it, with their paragraphs. */
export function howWeKnow(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "sitter");
  const { sources } = organizationsById(record).get(id) ?? getOrThrow(personsById(record), id);
  const byDocument = [...grouped(sources, ({ document_id }) => [document_id])];
  const count = byDocument.length === 1 ? "1 document tells" : `${byDocument.length} documents tell`;
  const [first] = sources;
  return {
    title: `How do we know about ${mentionText(record, id)}?`,
    statements: [
      { sentence: whole(say`${count} of ${mentionOf(record, id)}`), sources: [] },
      ...byDocument.map(([documentId, cited]) => ({
        sentence: whole([documentInWords(record, documentId)]),
        sources: cited,
      })),
    ],
    shown: {
      view: "sources",
      selectedId: id,
      ...(first ? { citation: { documentId: first.document_id, locator: first.locator } } : {}),
    },
  };
}
