import { expect, test } from "vitest";
import { lineageChart } from "../../src/graph/lanes/chart";
import { lanesOf } from "../../src/graph/lanes/lanes";
import { scaleByTold } from "../../src/graph/lanes/told-scale";
import { placeAll } from "../../src/graph/layout/places";
import { yearsShown } from "../../src/graph/layout/years-shown";
import { inOrderOfDescent } from "../../src/lineage/descent";
import { organizationsIn } from "../../src/record/area";
import { find } from "../../src/record/find";
import { intervalsById, lastWords } from "../../src/record/lives";
import type { PartnershipRecord } from "../../src/record/record";
import { grownRecord } from "../grown-record";
import { operationsOf } from "../operations";

const idsOf = (record: PartnershipRecord) => organizationsIn(record, record.defaultAreaId);
const lanes = (record: PartnershipRecord) =>
  lanesOf(record, idsOf(record), { onlyChanged: false, byArea: false });

const WORK: Readonly<Record<string, (record: PartnershipRecord) => unknown>> = {
  presence: (record) => [intervalsById(record), lastWords(record)],
  "the years in which each is shown": yearsShown,
  places: (record) => placeAll(record, { areaId: record.defaultAreaId, columns: 7, councilsLeft: true }),
  descent: (record) => inOrderOfDescent(record, [...idsOf(record)]),
  "the order of lanes": lanes,
  "the chart of the lineage": (record) => {
    const even = { years: record.years, left: 0, right: 1000 };
    return lineageChart(record, lanes(record), scaleByTold(record, lanes(record).lanes, even));
  },
  search: (record) => find(record, "board"),
};

/** What N log N grows by where N grows sixteenfold: 16 × log(64 × 38) / log(4 × 38), as Marchshire has 38 bodies. */
const MOST = 16 * (Math.log(64 * 38) / Math.log(4 * 38));

test.each(Object.entries(WORK))(
  "%s: of sixteen times as many bodies in one area, no more than sixteen times the work, but for a logarithm",
  (_, work) => {
    const counted = (record: PartnershipRecord) => operationsOf(() => work(record));
    const [few, many] = [counted(grownRecord(4)), counted(grownRecord(64))];
    expect(many / few).toBeLessThan(MOST);
  },
);
