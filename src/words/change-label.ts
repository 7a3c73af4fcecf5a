/** A change in few words, for whoever records it and says nothing else: its kind and those whom it names. */
import type { EventType } from "../record/vocabulary";

export interface Named {
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly newName?: string;
  readonly what?: string;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "it") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const TELLERS: Readonly<Record<EventType, (named: Named) => string>> = {
  formed: ({ into }) => `${listed(into)} ${was(into)} formed`,
  renamed: ({ from, newName }) =>
    newName === undefined
      ? `${listed(from)} took another name`
      : `${listed(from)} ${was(from)} renamed ${newName}`,
  restructured: ({ from }) => `${listed(from)} ${was(from)} restructured`,
  replaced: ({ from, into }) => `${listed(from)} ${was(from)} replaced by ${listed(into)}`,
  merged: ({ from, into }) => `${listed(from)} merged into ${listed(into)}`,
  absorbed: ({ from, into }) => `${listed(from)} became part of ${listed(into)}`,
  split: ({ from, into }) => `${listed(from)} ${was(from)} split into ${listed(into)}`,
  demerged: ({ from, into }) => `${listed(into)} ${was(into)} set up out of ${listed(from)}`,
  transferred: ({ from, into, what = "Functions" }) =>
    `${what} passed from ${listed(from)} to ${listed(into)}`,
  decommissioned: ({ from }) => `${listed(from)} came to an end`,
};

const was = (names: readonly string[]): string => (names.length > 1 ? "were" : "was");

/** @example labelOfChange("merged", { from: ["A", "B"], into: ["C"] }) // "A and B merged into C" */
export const labelOfChange = (type: EventType, named: Named): string => TELLERS[type](named);
