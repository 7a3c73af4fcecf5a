/**
 * A review is a list of facts, each worded once. Table, sections and lists are made of them, on the screen, on paper and for a word
 * processor alike: so no two places of it can tell one thing in two ways.
 */
import type { Statement } from "../statement";

/** What a fact tells of its subject. */
export type Predicate =
  /** What it is. */
  | "is"
  /** That the council is a member, and as what. */
  | "member"
  /** Who sits there for the council: a person, or an office. */
  | "seat"
  /** What a register or a report says of it that answers a question. */
  | "told"
  /** What the council pays; of what is over, what it paid or was asked to pay. */
  | "pays"
  /** How it stands at the later review. */
  | "standing"
  /** In which way that is otherwise than at the earlier one. */
  | "difference"
  /** What happened between the two. */
  | "change"
  /** What was to happen, and nobody tells whether it did. */
  | "open"
  /** A question that is not answered. */
  | "gap";

export interface Fact extends Statement {
  /** The body that it is told of, by its id. */
  readonly subject: string;
  readonly predicate: Predicate;
  /** The same for a program: a rank, an amount, a standing, a kind of difference, the id of an event or a question. */
  readonly value: string;
}

export const factsOf = (
  facts: readonly Fact[],
  subject: string,
  ...predicates: readonly Predicate[]
): readonly Fact[] => facts.filter((fact) => fact.subject === subject && predicates.includes(fact.predicate));
