/** Who sits where, and for whom. */

import { officersOf } from "../answers/officers";
import { whatSitsOn } from "../answers/sits-on";
import { didJoin, isOn } from "../answers/takes-part";
import { whoChairs } from "../answers/who-chairs";
import { whoSitsFor, whoSitsOn, whoSitsOnFor } from "../answers/who-sits";
import type { Form } from "../form";
import { form } from "../form";

export const SEATS: readonly Form[] = [
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
    "who sit on|in {body} on behalf of {council}",
  ),
  form(
    "period",
    isOn,
    "be {council} still? on|in {body}",
    "be {council} still? member|part of {body}",
    "do {council} still? sit on|in {body}",
    "do {council} still? belong to {body}",
    "do {council} have seat|representative on {body}",
  ),
  form("period", didJoin, "do {council} join {body}", "have {council} join {body}"),
  form(
    "period",
    whoSitsOn,
    "who all|else? sit|be on|in {body}",
    "who all? be sit on {body}",
    "who be member of|on|in {body}",
    "who be representative on|in {body}",
    "which be member of|on {body}",
    "who belong to {body}",
    "which|who council|councillor|organisation|people be|sit? on|in|of {body}",
    "which council|councillor|organisation|people be|sit on|in {body}",
    "which council|councillor|organisation|people be member|part of {body}",
    "who attend {body}",
    "who be involved in {body}",
    "member of {body}",
    "who do {us} share {body} with",
  ),
  form(
    "period",
    officersOf,
    "officer for|of|on|at {body}",
    "who be officer for|of|on|at {body}",
    "which officer be on {body}",
    "which officer sit on {body}",
    "who be lead officer for|of|on {body}",
  ),
  form(
    "period",
    whoChairs,
    "who chair {body}",
    "who be chairman of|at|for|on {body}",
    "who be in chair of {body}",
    "who do chair {body}",
    "chairman of|for {body}",
    "chairman {body}",
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
    "which partnership|structure|group do {person} have",
    "which partnership|structure|group have {person}",
    "how many partnership|structure|group be {sitter} on|in",
    "how many partnership|structure|group be {sitter} member|part of",
    "how many partnership|structure|group do {sitter} sit on|in",
    "who be {person}",
    "which do {person} do",
  ),
];
