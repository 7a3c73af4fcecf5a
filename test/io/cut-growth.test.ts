import { expect, test } from "vitest";
import { cutTo } from "../../src/io/cut/cut-record";
import { cutToOverview } from "../../src/io/cut/overview";
import { parseRecord } from "../../src/record/parse";
import type { PartnershipRecord } from "../../src/record/record";
import type { Manifest } from "../../src/record/shape";
import { areasNamed } from "../../src/words/area";
import { landOf } from "../bench/land";
import { operationsOf } from "../operations";

const WORK: Readonly<Record<string, (record: PartnershipRecord) => unknown>> = {
  "each area": (record) => areasNamed(record).map(({ id }) => cutTo(record, id)),
  "what there is in each": cutToOverview,
};

/** What N log N grows by where N grows fourfold: each of the areas has 26 bodies. */
const MOST = 4 * (Math.log(96 * 26) / Math.log(24 * 26));

test.each(Object.entries(WORK))(
  "%s: of four times as many areas, no more than four times the work, but for a logarithm",
  (_, work) => {
    const counted = (areas: number) => {
      const record = landRecord(areas);
      return operationsOf(() => work(record));
    };
    expect(counted(96) / counted(24)).toBeLessThan(MOST);
  },
);

function landRecord(areas: number): PartnershipRecord {
  const { "record.json": manifest, ...parts } = Object.fromEntries(landOf(areas));
  const files = Object.entries(parts).map(([path, content]) => ({ path, content }));
  const { record, faults } = parseRecord(manifest as Manifest, files);
  if (!record || faults.length > 0) throw new Error(`Expected a land without faults; found ${faults.length}`);
  return record;
}
