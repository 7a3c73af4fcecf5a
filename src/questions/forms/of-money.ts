/** Who pays what. */
import { doesPay, whatIsPaid, whatIsPaidBy, whatIsPaidTo } from "../answers/payments";
import type { Form } from "../form";
import { form } from "../form";

export const MONEY: readonly Form[] = [
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
    "how much be {body} cost {council}",
    "how much have {council} pay to|for|towards? {body}",
    "which have {council} pay to|for|towards? {body}",
    "which do {council} pay into {body}",
    "which do {council} spend on {body}",
    "how much do {council} spend on {body}",
  ),
  form(
    "period",
    whatIsPaidBy,
    "which do {council} pay",
    "how much do {council} pay",
    "which partnership do {council} pay for",
    "total? {council} spend|pay on|for|to|into partnership",
    "which do {council} spend on partnership",
    "how much do {council} spend on partnership",
    "how much do {council} pay for|to|into partnership",
  ),
  form("period", doesPay, "do {council} still? pay|fund for|to|into? {body}"),
  form(
    "period",
    whatIsPaid,
    "who pay for? {body}",
    "who fund {body}",
    "how much do {body} cost",
    "how much money? go to {body}",
    "how much be paid to {body}",
    "which do {body} cost",
    "which be cost of {body}",
    "which be paid to {body}",
    "how be {body} fund",
    "cost of {body}",
  ),
];
