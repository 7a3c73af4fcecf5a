/** What it is, what there is, and how we know. */
import { howWeKnow } from "../answers/evidence";
import { whichThereAre } from "../answers/there";
import { whatItIs } from "../answers/what-it-is";
import type { Form } from "../form";
import { areaForm, form } from "../form";

export const BODIES: readonly Form[] = [
  form(
    "none",
    whatItIs,
    "which be {body}",
    "tell me? about {body}",
    "which do {body} stand for",
    "which do {body} do",
    "which sort|kind of group|structure|partnership be {body}",
    "about {body}",
  ),
  ...(
    [
      ["partnership", "partnership", ["partnership", "partnerships"]],
      ["group", "sub-group", ["board or sub-group", "boards"]],
      ["structure", null, ["structure", "structures"]],
    ] as const
  ).map(([word, kind, called]) =>
    areaForm(
      "period",
      whichThereAre(kind, called),
      `which {theme} ${word} be there`,
      `which ${word} be there`,
      `which ${word} exist`,
      `which {theme} ${word} exist`,
      `which ${word} do exist`,
      `which be ${word}`,
      `how many ${word} be there`,
      `how many {theme} ${word} be there`,
      `all|every? ${word}`,
      `list all|every? ${word}`,
      `show ${word}`,
    ),
  ),
  form(
    "none",
    howWeKnow,
    "how do we know about|of? {sitter}",
    "how do you know about|of? {sitter}",
    "which be evidence for|of|on|about {sitter}",
    "which document mention {sitter}",
    "which document tell of|about {sitter}",
    "where be {sitter} mention",
    "which document be there? on|about|for {sitter}",
    "show? me? document on|about|for|of {sitter}",
    "show? me? evidence for|of|on|about {sitter}",
    "where do it say|says about {sitter}",
    "says who about {sitter}",
  ),
];
