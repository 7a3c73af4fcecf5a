/** Whatever leaves the explorer as a file or over the clipboard, made of one record, with what got through. */
import { csvParseRows } from "d3-dsv";
import { EMBED_FORMS, embedCodeOf } from "../../src/embed/code";
import { frameAddressOf } from "../../src/embed/frame-address";
import { csvOf } from "../../src/io/csv";
import { openRecord } from "../../src/io/open-record";
import { recordAsJson } from "../../src/io/record-json";
import { reportAsHtml } from "../../src/io/report-html";
import { oneFile, withRecord } from "../../src/io/save/one-file";
import { recordScript } from "../../src/io/save/record-script";
import { sliceAsJson } from "../../src/io/slice-json";
import { svgOf } from "../../src/io/svg";
import { comparisonOf } from "../../src/lineage/comparison";
import { parseManifest, parseRecord } from "../../src/record/parse";
import type { PartnershipRecord } from "../../src/record/record";
import { createExplorer } from "../../src/store/explorer";
import { organizationsOf, sliceOf } from "../../src/store/slices";
import type { ExplorerState } from "../../src/store/state";
import { TABLES } from "../../src/store/vocabulary";
import { yearOf } from "../../src/time/period";
import { pictureOfLineage } from "../../src/views/picture/pictureOfLineage";
import { pictureOfPlan } from "../../src/views/picture/pictureOfPlan";
import type { DataTable } from "../../src/views/table/table";
import { asPlainTexts, asTexts } from "../../src/views/table/table";
import { tableAsHtml } from "../../src/views/table/tableAsHtml";
import { tableAsText } from "../../src/views/table/tableAsText";
import { tableOf } from "../../src/views/table/tableOf";
import { reportOf } from "../../src/words/comparison-report";
import { openElements } from "../io/open-elements";
import { HOSTILE_TEXTS, hostileRecordInWords } from "./hostile-input";
import type { Chance } from "./seeded";

/** What is exported, and what is wrong with it, if anything. */
export interface Export {
  readonly name: string;
  readonly fault: string | null;
}

export function hostileExports(chance: Chance): readonly Export[] {
  const files = hostileRecordInWords(chance);
  const record = recordOf(files);
  const shown: ExplorerState = {
    ...createExplorer(record).getState(),
    areaId: chance.oneOf(["marchshire", "eastvale", "all"]),
    period: yearOf(2009 + chance.below(16)),
    selectedId: "northwick-borough-council",
  };
  return [
    ...TABLES.flatMap((name) => exportsOfTable(tableOf(shown, name))),
    { name: "plan as SVG", fault: faultOfSvg(svgOf(pictureOfPlan(shown, { width: 1280, height: 800 }))) },
    { name: "lineage as SVG", fault: faultOfSvg(svgOf(pictureOfLineage(shown, 1280))) },
    { name: "report as HTML", fault: faultOfHtml(reportAsHtml(reportNow(shown))) },
    { name: "record as JSON", fault: faultOfRecordJson(record) },
    { name: "period as JSON", fault: faultOfPeriodJson(shown) },
    { name: "one file", fault: faultOfOneFile(files) },
    ...EMBED_FORMS.map((form) => ({ name: `code of ${form}`, fault: faultOfCode(form, chance) })),
  ];
}

function recordOf(files: ReadonlyMap<string, unknown>): PartnershipRecord {
  const { manifest } = parseManifest({ path: "record.json", content: files.get("record.json") });
  if (!manifest) throw new Error("Expected a sound manifest; found none");
  const parts = manifest.parts.map(({ path }) => ({ path, content: files.get(path) }));
  const { record, faults } = parseRecord(manifest, parts);
  if (!record) throw new Error(`Expected a sound record; found ${JSON.stringify(faults[0])}`);
  return record;
}

function exportsOfTable(table: DataTable): readonly Export[] {
  const [texts, plain] = [asTexts(table), asPlainTexts(table)];
  return [
    { name: "table as CSV", fault: faultOfCells(csvParseRows(csvOf(plain).slice(1)), plain) },
    { name: "table as text", fault: faultOfCells(rowsAsPasted(tableAsText(table)), texts) },
    { name: "table as HTML", fault: faultOfHtml(tableAsHtml(table)) },
  ];
}

/** As a spreadsheet takes a text. */
const rowsAsPasted = (text: string): readonly (readonly string[])[] =>
  text.split(/\r\n|\r|\n/).map((line) => line.split("\t"));

/** Of what a spreadsheet would reckon. */
const isFormula = (cell: string): boolean => "=+-@＝＋－＠".includes(cell.trim().charAt(0) || "'");

function faultOfCells(
  cells: readonly (readonly string[])[],
  texts: readonly (readonly string[])[],
): string | null {
  const formula = cells.flat().find(isFormula);
  if (formula !== undefined) return `a formula: ${formula}`;
  const widths = (rows: readonly (readonly string[])[]) => rows.map(({ length }) => length).join();
  return widths(cells) === widths(texts) ? null : "cells that are not those of the table";
}

const PLAIN = /^<\/?(table|caption|tr|th|td|h2|h3|p|ul|li)>$/;

function faultOfHtml(html: string): string | null {
  const stranger = html.match(/<[^>]*>?/g)?.find((tag) => !PLAIN.test(tag));
  return stranger === undefined ? null : `mark-up: ${stranger}`;
}

const DRAWN = /^<\/?(svg|title|desc|path|text)(?= [\w:-]+="|>|\/>)/;

function faultOfSvg(svg: string): string | null {
  const stranger = svg
    .match(/<[a-z/][^>]*>/g)
    ?.find((tag) => !DRAWN.test(tag) || / (on\w+|href|style)=/.test(tag));
  return stranger === undefined && openElements(svg).length === 0 ? null : `mark-up: ${stranger}`;
}

const reportNow = ({ record, areaId, period }: ExplorerState) =>
  reportOf(
    record,
    areaId,
    comparisonOf(
      record,
      sliceOf(record, yearOf(2010)),
      sliceOf(record, period),
      organizationsOf(record, areaId),
    ),
  );

function faultOfRecordJson(record: PartnershipRecord): string | null {
  const json = recordAsJson(record);
  const file = { path: "record", content: JSON.parse(json) };
  const again = openRecord([file], { title: "record", asAt: "2024" }).record;
  return again && recordAsJson(again) === json ? null : "another record when read again";
}

function faultOfPeriodJson({ record, period, areaId }: ExplorerState): string | null {
  const json = sliceAsJson(record, sliceOf(record, period), organizationsOf(record, areaId));
  const { title } = JSON.parse(json) as { readonly title: unknown };
  return title === record.title ? null : `another title: ${title}`;
}

const PAGE =
  '<html><head><meta charset="utf-8" /><title>x</title><link rel="icon" href="x"></head><body><script type="module" src="x"></script></body></html>';

function faultOfOneFile(files: ReadonlyMap<string, unknown>): string | null {
  const blank = { page: PAGE, styles: "", icon: "", record: "", explorer: "start()", licences: "" };
  const { title } = files.get("record.json") as { readonly title: string };
  const page = withRecord(oneFile(blank), title, recordScript(Object.fromEntries(files)));
  const tags = page.match(/<[a-z/][^>]*>/gi) ?? [];
  const own = oneFile(blank).match(/<[a-z/][^>]*>/gi) ?? [];
  return tags.join() === own.join() && !page.includes("<!--") ? null : "mark-up of its record";
}

/** As a browser reads tags: attributes in quotes, and nothing else. */
const CODE = /^(<(script|iframe|partnership-explorer)( [\w-]+="[^"<]*")*><\/\2>\n?)+$/;

function faultOfCode(form: (typeof EMBED_FORMS)[number], chance: Chance): string | null {
  const text = chance
    .oneOf(HOSTILE_TEXTS.filter((each) => each.length < 1000))
    .replace(/[\ud800-\udfff]/g, "");
  const parameters = { select: text, area: text };
  const base = `https://explorer.example/?a=${text}`;
  const address = frameAddressOf({ base, hostOrigin: "", parts: text, theme: "auto", parameters });
  const code = embedCodeOf({
    ...{ form, address, folder: "https://explorer.example/", title: text, width: null, height: 600 },
    attributes: parameters,
  });
  return CODE.test(code) ? null : `mark-up: ${code}`;
}
