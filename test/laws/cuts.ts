/** Records that are cut to their areas. */
import { expect } from "vitest";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { cutAsJson, cutInFile } from "../../src/io/cut/cut-json";
import { cutTo } from "../../src/io/cut/cut-record";
import { manifestOf } from "../../src/io/record-json";
import { areasOffered, documentsOf } from "../../src/record/area";
import { lifeOf } from "../../src/record/lives";
import type { PartnershipRecord } from "../../src/record/record";
import { silenceAround } from "../../src/record/reporting";
import { entityIn } from "../../src/record/slice";
import {
  differencesOf,
  idsOnPlanOf,
  layoutOn,
  placesOf,
  planEdgesOf,
  stepsOf,
  stopsIn,
} from "../../src/store/derived";
import { lineageShown } from "../../src/store/lineage";
import { openingLocation } from "../../src/store/opening-location";
import { organizationsOf, sliceOf } from "../../src/store/slices";
import { TABLES } from "../../src/store/vocabulary";
import { yearOf } from "../../src/time/period";
import { tableOf } from "../../src/views/table/tableOf";
import { answerAsText } from "../../src/words/answer";
import { areasNamed } from "../../src/words/area";
import { distinctName } from "../../src/words/distinct-name";
import { lifeInWords } from "../../src/words/life";

const SIZE = { width: 1440, height: 900 };

/** All that is seen of an area, by what it is. */
function seenOf(record: PartnershipRecord, areaId: string) {
  const layout = layoutOn(record, { areaId, size: SIZE });
  const bodies = [...organizationsOf(record, areaId)];
  const years = [
    record.years.first,
    Math.round((record.years.first + record.years.last) / 2),
    record.years.last,
  ];
  return {
    opening: openingLocation(record, areaId),
    offered: areasOffered(record).map(({ id }) => id),
    ids: idsOnPlanOf(record, areaId),
    places: [...placesOf(record, layout).places],
    edges: planEdgesOf(record, layout),
    stops: stopsIn(record, { areaId, period: yearOf(years[0] ?? 0) }),
    documents: documentsOf(record, areaId),
    lineage: lineageShown(
      {
        record,
        areaId,
        onlyChanged: false,
        evenYears: true,
        period: yearOf(years[0] ?? 0),
        lineageYears: null,
      },
      1000,
    ),
    told: bodies.map((id) => [
      distinctName(record, id),
      lifeOf(record, id),
      lifeInWords(record, id),
      answerAsText(record, id),
    ]),
    years: years.map(yearOf).map((period) => ({
      entities: idsOnPlanOf(record, areaId).map((id) => entityIn(sliceOf(record, period), id)),
      steps: stepsOf(record, { areaId, period }),
      differences: differencesOf(record, { areaId, period }),
      silence: silenceAround(record, areaId, period),
      tables: TABLES.map((name) =>
        tableOf(
          { record, areaId, period, comparedTo: null, facets: DEFAULT_FACETS, selectedId: bodies[0] ?? null },
          name,
        ),
      ),
    })),
  };
}

/** The cut as the page has it from its file. */
const asFetched = (record: PartnershipRecord, areaId: string): PartnershipRecord =>
  cutInFile(manifestOf(record), JSON.parse(cutAsJson(cutTo(record, areaId))) as unknown, areasNamed(record));

/** What is seen of each area in its cut is what is seen of it in the whole record. */
export function expectSameInCuts(record: PartnershipRecord): void {
  for (const { id } of areasOffered(record))
    expect(seenOf(asFetched(record, id), id), id).toEqual(seenOf(record, id));
}
