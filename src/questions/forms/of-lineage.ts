/** What came before and after. */
import { howItLedTo, whatHappened, whatItBecame, whatReplaced, whereItCameFrom } from "../answers/lineage";
import type { Form } from "../form";
import { form } from "../form";

export const LINEAGE: readonly Form[] = [
  form(
    "period",
    whatReplaced,
    "which|who replace {body}",
    "which|who be {body} replace by|with",
    "which would replace {body}",
    "which would|be be? to? replace {body}",
    "which come after {body}",
    "which take over from {body}",
    "which follow {body}",
    "which be successor|successors? of|to {body}",
    "which take place of {body}",
    "which come in place of {body}",
  ),
  form(
    "period",
    whereItCameFrom,
    "where do {body} come from",
    "which come before {body}",
    "which be there? before {body}",
    "which do {body} replace",
    "which be predecessor of {body}",
    "which do {body} come from|of",
  ),
  form(
    "period",
    whatItBecame,
    "which do {body} become",
    "which have {body} become",
    "which do {body} change into|to",
    "which do {body} turn into",
  ),
  form(
    "none",
    howItLedTo,
    "do {body} become {into}",
    "how do {body} become {into}",
    "how do {body} lead to {into}",
    "do {body} lead to {into}",
  ),
  form("period", whatHappened, "which be|ever? have? happen to|with {body}", "which have? become of {body}"),
];
