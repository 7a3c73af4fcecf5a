/** When it began and ended, and whether it is still there. */

import { hasEnded, isStillThere, whenItBegan, whenItEnded } from "../answers/lineage";
import { whyItEnded } from "../answers/why-it-ended";
import type { Form } from "../form";
import { form } from "../form";

export const LIFE: readonly Form[] = [
  form(
    "none",
    whenItEnded,
    "when do {body} end up|down?",
    "when be {body} ended up|down?",
    "when do {body} come to end",
    "how do {body} end",
    "when be end of {body}",
  ),
  form(
    "none",
    whyItEnded,
    "why do {body} end up|down?",
    "why do {body} come to end",
    "why be {body} ended up|down?",
    "why be {body} replace",
    "why have {body} end",
    "why have {body} be? ended",
  ),
  form(
    "none",
    hasEnded,
    "have {body} ended",
    "have {body} be? ended",
    "have {body} end",
    "do {body} end",
    "be {body} ended",
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
    "how long have {body} exist",
    "how long have {body} be there|around",
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
];
