/** How two are connected in a period: in one sentence, and each way step by step with its evidence. */

import type { Connection } from "../lineage/connection";
import type { Way } from "../lineage/way";
import { isPlanned, stopsOn } from "../lineage/way";
import type { PartnershipRecord } from "../record/record";
import { inPeriod } from "../time/words";
import { citationInWords } from "./citation";
import { linkInWords } from "./linked";
import type { Sentence } from "./sentence";
import { listOf, mentionOf, say, textOf, whole } from "./sentence";
import type { Statement } from "./statement";

/** More would be a list to look through, and say the same. */
const MOST_WAYS_TOLD = 3;
export const waysTold = ({ ways }: Connection): readonly Way[] => ways.slice(0, MOST_WAYS_TOLD);

/** @example "Cambridge City Council and RECAP are connected in 2010 through …" */
export function connectionInWords(record: PartnershipRecord, connection: Connection): readonly Sentence[] {
  const { ways } = connection;
  const [first] = ways;
  if (first && !isPlanned(first)) return [foundInWords(record, connection, first)];
  const planned = first ? [foundInWords(record, connection, first)] : [];
  return [noneInWords(record, connection), otherYearsInWords(connection), ...planned];
}

function foundInWords(record: PartnershipRecord, connection: Connection, way: Way): Sentence {
  const { from, to, ways, period } = connection;
  const both = say`${mentionOf(record, from)} and ${mentionOf(record, to)} are`;
  const [only, comma] = isPlanned(way) ? [" only by what is planned or proposed", ","] : ["", ""];
  const when = `${inPeriod(period)}${only}`;
  if (way.length === 1) return whole(say`${both} linked ${when}`);
  if (ways.length === 1) return whole(say`${both} connected ${when}${comma} ${throughInWords(record, way)}`);
  return whole(
    say`${both} connected ${when}, in ${String(ways.length)} ways of the same length${shownOf(ways)}`,
  );
}

const shownOf = ({ length }: readonly Way[]): string =>
  length > MOST_WAYS_TOLD ? `, of which ${MOST_WAYS_TOLD} are shown` : "";

/** Over each way, where there are several. @example "through the Joint Accountability Committee" */
export const throughInWords = (record: PartnershipRecord, way: Way): Sentence =>
  say`through ${listOf(stopsOn(way).map((id) => mentionOf(record, id)))}`;

const noneInWords = (record: PartnershipRecord, { from, to, period }: Connection): Sentence =>
  whole(
    say`no way between ${mentionOf(record, from)} and ${mentionOf(record, to)} is on record ${inPeriod(period)}`,
  );

function otherYearsInWords({ otherYears }: Connection): Sentence {
  if (otherYears.length === 0) return ["Nor is there one in any other year."];
  return whole(say`there is one in ${listOf(otherYears.map((year) => [String(year)]))}`);
}

/** Each step with where it stands. */
export const stepsOfWay = (record: PartnershipRecord, way: Way): readonly Statement[] =>
  way.map(({ link, presence }) => ({
    sentence: linkInWords(record, link, presence),
    sources: link.item.sources,
  }));

/** With its paragraphs, to be pasted elsewhere. */
export const connectionAsText = (record: PartnershipRecord, connection: Connection): string =>
  [
    ...connectionInWords(record, connection).map(textOf),
    ...waysTold(connection).flatMap((way) => [
      ...(connection.ways.length > 1 && way.length > 1 ? [textOf(whole(throughInWords(record, way)))] : []),
      ...stepsOfWay(record, way).map(
        ({ sentence, sources }, index) =>
          `${index + 1}. ${textOf(sentence)} [${citationInWords(record, sources)}]`,
      ),
    ]),
  ].join("\n");
