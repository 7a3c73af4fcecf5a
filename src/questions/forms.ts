/**
 * The questions that are understood: how each is asked, and who answers it. A new one is one entry. Patterns are as `pattern.ts`
 * reads them; `{us}` is the council that is selected, and stands wherever a council can.
 */

import { whatChanged } from "./answers/changed";
import { howConnected } from "./answers/connected";
import { howWeKnow } from "./answers/evidence";
import {
  isStillThere,
  whatHappened,
  whatItBecame,
  whatReplaced,
  whenItBegan,
  whenItEnded,
  whereItCameFrom,
} from "./answers/lineage";
import { whatIsPaid, whatIsPaidBy, whatIsPaidTo } from "./answers/payments";
import {
  COMMISSIONS,
  REPORTS,
  SCRUTINISES,
  SUPPORTS,
  whatDoesToIt,
  whatIsPartOfIt,
  whatItDoesTo,
  whatItIsPartOf,
} from "./answers/relations";
import { whatSitsOn } from "./answers/sits-on";
import { whichThereAre } from "./answers/there";
import { whoChairs } from "./answers/who-chairs";
import { whoSitsFor, whoSitsOn, whoSitsOnFor } from "./answers/who-sits";
import type { Asked } from "./asked";
import type { Answer } from "./asking";
import type { Pattern } from "./pattern";
import { patternOf } from "./pattern";

export interface Form {
  readonly asks: readonly Pattern[];
  /** Which times it can be asked of, if any. */
  readonly times: "none" | "period" | "span";
  readonly answer: (asked: Asked) => Answer;
}

const form = (times: Form["times"], answer: Form["answer"], ...asks: readonly string[]): Form => ({
  asks: asks.map(patternOf),
  times,
  answer,
});

export const FORMS: readonly Form[] = [
  form(
    "period",
    whoSitsOnFor,
    "who sit|be on|in {body} for {council}",
    "who do {council} have on {body}",
    "who have {council} on {body}",
    "who represent {council} on|at|in {body}",
    "who be {us} representative|member on|at|in|of {body}",
    "who be representative|member of|for {council} on|at|in {body}",
    "who speak for {council} on {body}",
  ),
  form(
    "period",
    whoSitsOn,
    "who all? sit|be on|in {body}",
    "who all? be sit on {body}",
    "who be member|representative of|on|in {body}",
    "who be there? member|representative of|on {body}",
    "which be member of|on {body}",
    "who belong to {body}",
  ),
  form(
    "period",
    whoChairs,
    "who chair {body}",
    "who be chairman of|at|for|on {body}",
    "who be in chair of {body}",
    "who do chair {body}",
  ),
  form(
    "period",
    whoSitsFor,
    "who sit for|from {council}",
    "who represent {council}",
    "who be {us} representative|member",
    "who be representative of|for {council}",
  ),
  form(
    "period",
    whatSitsOn,
    "which partnership|structure|group? do {sitter} sit on|in",
    "which do {sitter} sit on|in",
    "which be {sitter} on",
    "which partnership|structure|group be {sitter} on|in",
    "which partnership|structure|group? be {sitter} member of|on|in",
    "which be {sitter} member of|on|in",
    "where do {sitter} sit",
    "which seats do {sitter} have",
    "who be {person}",
  ),
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
  form("period", whatHappened, "which ever? have? happen to|with {body}", "which have? become of {body}"),
  form(
    "period",
    whatIsPaidTo,
    "which|much do {council} pay to? {body}",
    "how much do {council} pay to|for|towards? {body}",
    "how much be {council} pay to|for|towards? {body}",
    "how much money? do {council} pay {body}",
    "which do {council} pay to|for|towards {body}",
    "which do {body} cost {council}",
    "how much do {body} cost {council}",
    "how much have {body} cost {council}",
    "which be cost of {body} to|for {council}",
    "which do {council} spend on {body}",
    "how much do {council} spend on {body}",
  ),
  form(
    "period",
    whatIsPaidBy,
    "which do {council} pay",
    "how much do {council} pay",
    "which partnership do {council} pay for",
  ),
  form(
    "period",
    whatIsPaid,
    "who pay for? {body}",
    "who fund {body}",
    "how much do {body} cost",
    "which do {body} cost",
    "which be cost of {body}",
    "which be paid to {body}",
    "how be {body} fund",
  ),
  form(
    "period",
    howConnected,
    "how be {sitter} and {other} connected",
    "how be {sitter} connected to|with|and {other}",
    "how do {sitter} and {other} connected",
    "how do {sitter} connected to|with {other}",
    "which connected {sitter} and|with|to {other}",
    "which be connection between {sitter} and {other}",
    "which do {sitter} have to do with {other}",
    "how be {sitter} and {other} linked",
  ),
  form(
    "span",
    whatChanged,
    "which have? change",
    "which be different|new",
    "which change be there",
    "which change happen",
    "which have? happen",
  ),
  form(
    "none",
    whenItEnded,
    "when do {body} end",
    "when be {body} ended up|down?",
    "when do {body} come to end",
    "how do {body} end",
    "have {body} ended",
    "have {body} end",
    "do {body} end",
    "when be end of {body}",
    "why do {body} end",
  ),
  form(
    "none",
    whenItBegan,
    "when do {body} start",
    "when be {body} formed up?",
    "when do {body} come into being",
    "when be {body} start",
    "how do {body} start",
    "how old be {body}",
    "since when do {body} exist",
    "since when be there? {body}",
  ),
  form(
    "period",
    isStillThere,
    "be {body} still there",
    "be {body} still",
    "be {body} there",
    "be there still {body}",
    "do {body} still exist",
    "do {body} exist",
    "do {body} still go on",
    "be there still? {body}",
    "do we still have {body}",
    "which be status of {body}",
  ),
  form(
    "period",
    whatDoesToIt("reports_to", REPORTS),
    "which|who report to|into {body}",
    "which partnership|structure|group report to|into {body}",
  ),
  form(
    "period",
    whatItDoesTo("reports_to", REPORTS),
    "which|who do {body} report to|into",
    "to who do {body} report",
    "where do {body} report to?",
  ),
  form("period", whatDoesToIt("scrutinises", SCRUTINISES), "which|who scrutinise {body}"),
  form("period", whatItDoesTo("scrutinises", SCRUTINISES), "which|who do {body} scrutinise"),
  form("period", whatDoesToIt("supports", SUPPORTS), "which|who support {body}"),
  form("period", whatItDoesTo("supports", SUPPORTS), "which|who do {body} support"),
  form("period", whatDoesToIt("commissions", COMMISSIONS), "which|who commission {body}"),
  form("period", whatItDoesTo("commissions", COMMISSIONS), "which|who do {body} commission"),
  form(
    "period",
    whatIsPartOfIt,
    "which be part of {body}",
    "which sub? group do {body} have",
    "which part do {body} have",
    "which be sub? group of {body}",
  ),
  form("period", whatItIsPartOf, "which be {body} part of", "which do {body} belong to"),
  ...(
    [
      ["partnership", "partnership", ["partnership", "partnerships"]],
      ["group", "sub-group", ["board or sub-group", "boards"]],
      ["structure", null, ["structure", "structures"]],
    ] as const
  ).map(([word, kind, called]) =>
    form(
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
      `list ${word}`,
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
