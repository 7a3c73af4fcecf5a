import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import { scaleByTold } from "../../../src/graph/lanes/told-scale";
import { placeAll } from "../../../src/graph/layout/places";
import { yearsShown } from "../../../src/graph/layout/years-shown";
import { inOrderOfDescent } from "../../../src/lineage/descent";
import { organizationsIn } from "../../../src/record/area";
import { find } from "../../../src/record/find";
import { intervalsById, lastWords } from "../../../src/record/lives";
import type { PartnershipRecord } from "../../../src/record/record";
import { grownRecord } from "../grown";
import type { Line, Row, Samples } from "../row";
import { timed } from "../timed";

const AREA = "cambridgeshire";
const SIZES = [1, 4, 16, 64] as const;

const lanes = (record: PartnershipRecord) =>
  lanesOf(record, organizationsIn(record, AREA), { onlyChanged: true, byArea: false });

/** Each of a record of which what comes before it is known. */
const WORK: Readonly<Record<string, (record: PartnershipRecord) => unknown>> = {
  "find when each is there": (record) => [intervalsById(record), lastWords(record)],
  "find the years in which each is shown": yearsShown,
  "place all": (record) => placeAll(record, { areaId: AREA, columns: 7, councilsLeft: true }),
  "find an order of descent": (record) => inOrderOfDescent(record, [...organizationsIn(record, AREA)]),
  "order and draw the lineage": (record) => {
    const even = { years: record.years, left: 0, right: 1000 };
    return lineageChart(record, lanes(record), scaleByTold(record, lanes(record).lanes, even));
  },
  "search for “board”": (record) => find(record, "board"),
};

const TARGETS: Readonly<Record<string, number>> = { "place all, 16×": 250, "place all, 64×": 1200 };

const nameOf = (what: string, size: number): string => `${what}, ${size}×`;
const names = SIZES.flatMap((size) => Object.keys(WORK).map((what) => nameOf(what, size)));
const lineOf = (what: string): Line => {
  const target = TARGETS[what];
  return { what, unit: "ms", ...(target !== undefined && { target }) };
};

function measure(): Samples {
  const samples: Record<string, number[]> = {};
  for (const size of SIZES) {
    const records = Array.from({ length: size > 4 ? 2 : 4 }, (_, index) => grownRecord(size, index + 1));
    for (const record of records)
      for (const [what, work] of Object.entries(WORK)) {
        const name = nameOf(what, size);
        samples[name] = [...(samples[name] ?? []), ...timed(1, () => work(record))];
      }
  }
  return samples;
}

/** What is found of a whole area, in one area that is the shire so many times. */
export default {
  section: "growth",
  lines: Object.fromEntries(names.map((name) => [name, lineOf(name)])),
  rounds: 1,
  measure,
} satisfies Row;
