/** What it has to do with others. */
import { howConnected } from "../answers/connected";
import {
  COMMISSIONS,
  REPORTS,
  SCRUTINISES,
  SUPPORTS,
  whatDoesToIt,
  whatIsPartOfIt,
  whatItDoesTo,
  whatItIsPartOf,
} from "../answers/relations";
import type { Form } from "../form";
import { form } from "../form";

export const RELATIONS: readonly Form[] = [
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
];
