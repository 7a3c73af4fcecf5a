import type { Candidate } from "../../../io/adding/candidates";
import type { Matching } from "../../../io/matching/matching";
import { registerSlips } from "../../../io/matching/slips";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import type { Pieces } from "../../../record/pieces";
import { atOnce } from "../../../record/pieces";
import type { PartnershipRecord } from "../../../record/record";
import { askedTogether, keyOfAsked } from "../adding/together";
import type { MatchingPage } from "../matching/matching-pages";
import { keyOfPage, pagesFound } from "../matching/matching-pages";
import { candidatesOf, historyAsked, isDecided, isJoined } from "./joining-steps";
import type { Reading } from "./reading";
import { isOpened, saidOfTable } from "./reading";
import { BEYOND, FIRST, JOINED } from "./rough-steps";

export interface TableStep {
  readonly kind: "table";
  readonly key: string;
  readonly table: UnmatchedTable;
  readonly page: MatchingPage;
  /** From 1. */
  readonly place: number;
  readonly count: number;
}

/** One thing that is asked, or told, between the choice of files and the record that is made of them. */
export type Step =
  | TableStep
  | {
      readonly kind: "same";
      readonly key: string;
      readonly record: PartnershipRecord;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: "became";
      readonly key: string;
      readonly record: PartnershipRecord;
      /** One, or many that are answered at once. */
      readonly questions: readonly HistoryQuestion[];
      readonly place: number;
      readonly count: number;
    }
  | { readonly kind: "report"; readonly key: string };

export const REPORT = "report";
const SAME = "same";
/** Of what was read beside what is shown, which the report leads to. */
export const ADDING = "add";

/** All steps of a way that are known so far, in their order. */
export function stepsOf(reading: Reading): readonly Step[] {
  const tables = (reading.tables ?? []).flatMap((table, index) => stepsOfTable(reading, table, index));
  // While cells are mended, what was read before is still told.
  const isTold = reading.opened !== null && reading.step === REPORT;
  return isTold || isOpened(reading) ? [...tables, ...stepsBeyond(reading)] : tables;
}

function stepsOfTable(reading: Reading, table: UnmatchedTable, index: number): readonly Step[] {
  const { matching, isLeftOut } = saidOfTable(reading, table);
  const pages = knownPages(table, matching);
  const isOpen = isLeftOut || registerSlips(matching.register).length > 0;
  return (isOpen ? pages.slice(0, 1) : pages).map((page, place) => ({
    kind: "table",
    key: `${index} ${keyOfPage(page)}`,
    table,
    page,
    place: place + 1,
    count: pages.length,
  }));
}

interface PagesKnown {
  /** The answers by which they are asked. */
  readonly by: string;
  readonly pages: readonly MatchingPage[];
}
const KNOWN = new WeakMap<UnmatchedTable, PagesKnown>();

/** Every row is looked at for its pages: of so many that is done in turns with the page. */
const LONG = 2000;
const isLong = ({ table }: UnmatchedTable): boolean => table.rows.length >= LONG;

/** They are asked for at every key that is pressed. Of a long table those of the answers before, until others are known. */
function knownPages(table: UnmatchedTable, matching: Matching): readonly MatchingPage[] {
  const known = KNOWN.get(table);
  if (known && isLong(table)) return known.pages;
  return atOnce(pagesPrepared(table, matching));
}

function* pagesPrepared(table: UnmatchedTable, matching: Matching): Pieces<readonly MatchingPage[]> {
  const by = JSON.stringify(matching);
  const known = KNOWN.get(table);
  if (known?.by === by) return known.pages;
  const pages = yield* pagesFound(table, matching);
  KNOWN.set(table, { by, pages });
  return pages;
}

function stepsBeyond(reading: Reading): readonly Step[] {
  const { record } = reading.opened ?? {};
  const candidates = candidatesOf(reading);
  const same: readonly Step[] =
    record && candidates.length > 0 ? [{ kind: "same", key: SAME, record, candidates }] : [];
  // At each answer it is another record, for which nobody waits before all are given.
  const isAnswering = reading.step === SAME || (reading.step === JOINED && !isJoined(reading));
  if (same.length > 0 && isAnswering) return same;
  return [...same, ...stepsOfHistory(reading), { kind: "report", key: REPORT }];
}

function stepsOfHistory(reading: Reading): readonly Step[] {
  const { record, questions = [] } = historyAsked(reading) ?? {};
  if (!record) return [];
  return askedTogether(questions).map((asked, index, all) => ({
    kind: "became",
    key: `became ${keyOfAsked(asked)}`,
    record,
    questions: asked,
    place: index + 1,
    count: all.length,
  }));
}

/** What is asked of tables, beforehand, piece by piece. */
export function* tablesPrepared(reading: Reading): Pieces<void> {
  for (const table of reading.tables ?? []) {
    yield;
    yield* pagesPrepared(table, saidOfTable(reading, table).matching);
    yield;
  }
}

/** Whether it is known, or known in no time, what is asked of each table by what was said of it. */
export const areTablesKnown = (reading: Reading): boolean =>
  (reading.tables ?? [])
    .filter(isLong)
    .every((table) => KNOWN.get(table)?.by === JSON.stringify(saidOfTable(reading, table).matching));

export const isOfTable = (key: string): boolean => /^\d+ /.test(key);

/** The step of a key; where what it asked is not asked any more, the nearest. Null until it is known. */
export function stepAt(steps: readonly Step[], key: string): Step | null {
  const beyond = steps.find(({ kind }) => kind !== "table") ?? null;
  const found = steps.find((step) => step.key === (key.startsWith(ADDING) ? REPORT : key));
  if (found) return found;
  if (key === FIRST) return steps[0] ?? null;
  if (key === JOINED) return steps.find(({ kind }) => kind === "became" || kind === "report") ?? null;
  if (!isOfTable(key)) return beyond;
  const [index = ""] = key.split(" ");
  return steps.findLast((step) => step.key.startsWith(`${index} `)) ?? steps[0] ?? null;
}

/** Where the reader is; null while that is found out, or what is told there. */
export function stepNow(reading: Reading): Step | null {
  const step = stepAt(stepsOf(reading), reading.step);
  return step?.kind === "report" && !isDecided(reading) ? null : step;
}

/** The key of what comes after a step. */
export function keyAfter(steps: readonly Step[], key: string): string {
  const place = steps.findIndex((step) => step.key === key);
  return steps[place + 1]?.key ?? (key === SAME ? JOINED : BEYOND);
}

/** The same, of what comes after all that is asked of a table; but names that are new to it are asked. */
export function keyAfterTable(steps: readonly Step[], table: UnmatchedTable): string {
  const own = steps.filter((step): step is TableStep => step.kind === "table" && step.table === table);
  const names = own.find(({ page }) => page.kind === "names" && page.isOpen);
  return names?.key ?? keyAfter(steps, own.at(-1)?.key ?? "");
}
