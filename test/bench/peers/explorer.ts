/** The explorer whole (panel, timeline, sentences) on the same graph, month by month. */

import type { BuiltPage } from "../built-page";
import { openedAt, withBuiltPage } from "../built-page";
import type { Samples } from "../row";
import { stepped } from "../steps";
import { PEERS_REST } from "./drawn-by";
import { inTime } from "./in-time";
import { lastMonth, monthAt, movingGraph, STEPPED } from "./moving-graph";

const PART = "shire.json";
const SOURCES = [{ document_id: "report", locator: "1", says: "existing" }];

const lifeOf = ({ from, until }: { readonly from: number; readonly until: number }) => ({
  from: monthAt(from),
  until: lastMonth(until),
});

/** Links as ties, which it draws of what is chosen or pointed at. */
function filesOf(count: number): ReadonlyMap<string, unknown> {
  const { nodes, edges } = movingGraph(count);
  const organizations = nodes.map(({ id, name, ...node }) => {
    const { from, until } = lifeOf(node);
    return {
      id,
      name,
      classification: "partnership",
      theme: "health",
      area_id: "shire",
      founding_date: from,
      dissolution_date: until,
      sources: SOURCES,
    };
  });
  const relations = edges
    .filter(({ from, until }) => from < until)
    .map(({ id, source, target, ...edge }) => {
      const { from, until } = lifeOf(edge);
      const life = { start_date: from, end_date: until };
      return { id, type: "coordinates", from_id: source, to_id: target, ...life, sources: SOURCES };
    });
  const documents = [{ id: "report", title: "Report", publisher: "The shire", date: "2024-12-31" }];
  return new Map<string, unknown>([
    [
      "record.json",
      {
        title: "A shire",
        period: "2009/2024",
        default_area: "shire",
        parts: [{ path: PART, area_id: "shire" }],
      },
    ],
    [PART, { areas: [{ id: "shire", name: "Shire" }], documents, organizations, relations }],
  ]);
}

/** @returns null where it is not done in time */
export const explorerStepped = (count: number): Promise<Samples | null> =>
  withBuiltPage((built) => inTime(openedAndStepped(built)), { files: filesOf(count), checked: false });

async function openedAndStepped(built: BuiltPage): Promise<Samples> {
  const page = await openedAt(built, "view=structure&period=2010&area=shire");
  await page.evaluate(
    stepByDates,
    STEPPED.map((month) => `${monthAt(month)}-15`),
  );
  return stepped(built.browser, page, PEERS_REST);
}

/** Runs in the page: types each date where a reader would. */
function stepByDates(dates: readonly string[]): void {
  const field = document.querySelector<HTMLInputElement>('input[type="date"]');
  if (!field) throw new Error("Expected a field for a date; found none");
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  window.benchSteps = dates.map((date) => () => {
    write?.call(field, date);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
