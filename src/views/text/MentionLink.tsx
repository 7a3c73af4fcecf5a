import { mentionOf } from "../../words/sentence";
import { useRecord } from "../hooks/useExplorer";
import { EntityLink } from "./EntityLink";

/** A name within a sentence, as it is told there: with its article, which is no part of the link. */
export function MentionLink({ id }: { readonly id: string }) {
  const record = useRecord();
  return mentionOf(record, id).map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <EntityLink key={part.id} id={part.id}>
        {part.text}
      </EntityLink>
    ),
  );
}
