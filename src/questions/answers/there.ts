/** Which partnerships, boards and groups there are in a period. */
import { organizationsIn } from "../../record/area";
import { evidenceDate } from "../../record/evidence";
import type { Kind } from "../../record/kind";
import { isStructure, kindOf } from "../../record/kind";
import type { Presence } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Organization, Source } from "../../record/shape";
import type { Slice } from "../../record/slice";
import { entityIn, sliceAt } from "../../record/slice";
import { themeOf } from "../../record/theme";
import type { Period } from "../../time/period";
import { inPeriod } from "../../time/words";
import { areaInWords } from "../../words/area";
import { themeInWords } from "../../words/headings";
import { silenceInWords } from "../../words/quiet";
import { listOf, mentionOf, say, small, whole } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { saidNowhere } from "../../words/statement";
import { PRESENCE_TERMS } from "../../words/terms";
import type { Asked } from "../asked";
import type { Answer } from "../asking";
import { periodMeant } from "./when";

const TOLD: readonly Presence[] = ["on-record", "possible", "proposed", "no-longer-reported"];

/** @param kind null for partnerships, boards and groups together, which are called structures */
export const whichThereAre =
  (kind: Kind | null, [one, many]: readonly [one: string, many: string]) =>
  (asked: Asked): Answer => {
    const { record, areaId, theme } = asked;
    const period = periodMeant(asked);
    const bodies = bodiesAsked(asked, kind);
    const about = theme === null ? "" : ` in ${small(themeInWords(record, theme))}`;
    const slice = sliceAt(record, period);
    const groups = TOLD.map(
      (presence) => [presence, bodies.filter((body) => stands(slice, body, presence))] as const,
    );
    const onRecord = groups[0]?.[1].length ?? 0;
    const lead = `${onRecord} ${onRecord === 1 ? `${one} is` : `${many} are`} ${PRESENCE_TERMS["on-record"].phrase} ${inPeriod(period)}${about}${inArea(record, areaId)}`;
    return {
      title: `Which ${many} are there${about}${inArea(record, areaId)} ${inPeriod(period)}?`,
      statements: [
        { sentence: whole([lead]), sources: [] },
        ...silenceOf(asked, period),
        ...groups.flatMap(([presence, those]) => groupStatement(record, period, presence, those)),
      ],
      shown: { view: "structure", areaId, period },
    };
  };

/** Where nobody reports, what is on record is not all that there was. */
function silenceOf({ record, areaId }: Asked, period: Period): readonly Statement[] {
  const silence = silenceInWords(record, areaId, period);
  return silence === null ? [] : [saidNowhere(silence)];
}

const inArea = (record: PartnershipRecord, areaId: string): string => ` in ${areaInWords(record, areaId)}`;

function bodiesAsked({ record, areaId, theme }: Asked, kind: Kind | null): readonly Organization[] {
  const there = organizationsIn(record, areaId);
  return record.organizations.filter(
    (body) =>
      there.has(body.id) &&
      (kind === null ? isStructure(record, body) : kindOf(record, body) === kind) &&
      (theme === null || themeOf(record, body) === theme),
  );
}

function stands(slice: Slice, { id }: Organization, presence: Presence): boolean {
  const entity = entityIn(slice, id);
  return entity.shown && entity.presence === presence;
}

function groupStatement(
  record: PartnershipRecord,
  period: Period,
  presence: Presence,
  bodies: readonly Organization[],
): readonly Statement[] {
  if (bodies.length === 0) return [];
  const names = listOf(bodies.map(({ id }) => mentionOf(record, id)));
  return [
    {
      sentence: whole(say`${PRESENCE_TERMS[presence].label}: ${names}`),
      sources: bodies.flatMap(({ sources }) => sourcesIn(record, period, sources)),
    },
  ];
}

/** What tells of it in that time; else its first evidence. */
function sourcesIn(
  record: PartnershipRecord,
  { from, until }: Period,
  sources: readonly Source[],
): readonly Source[] {
  const within = sources.filter((source) => {
    const { earliest, latest } = evidenceDate(record, source);
    return earliest < until && latest >= from;
  });
  return within.length > 0 ? within : sources.slice(0, 1);
}
