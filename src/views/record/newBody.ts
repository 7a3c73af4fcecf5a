import type { NewBody } from "../../record/edit/change-draft";

/** Words that, at the end of a name, take "the" before it: a suggestion to whoever keeps the record, seen in the sentence. */
const WITH_ARTICLE = new Set(
  "board partnership forum group committee trust council panel network alliance executive authority team cabinet".split(
    " ",
  ),
);

export function newBody(typed: string): NewBody {
  const name = typed.trim();
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? "";
  return WITH_ARTICLE.has(last) ? { name, article: "the" } : { name };
}
