/** Questions on the life of one body: what came before and after it, when it began and ended, whether it is still there. */
import { endingOf } from "../../lineage/ending";
import { endedBy, takesEffect } from "../../record/change-event";
import { bearingOn, datedEventsOf } from "../../record/dated-event";
import { getOrThrow, organizationsById } from "../../record/links";
import { endsBeforeEndOf } from "../../record/lives";
import { openingYear } from "../../record/report-years";
import { entityIn, sliceAt } from "../../record/slice";
import { yearOf } from "../../time/period";
import { inPeriod } from "../../time/words";
import { whatHappenedTo } from "../../words/answer";
import { howItBegan, partIn } from "../../words/beginning";
import { presenceInWords } from "../../words/life";
import { silenceInWords } from "../../words/quiet";
import { isPlural, mentionOf, mentionText, say, small, whole, withoutStop } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { saidNowhere } from "../../words/statement";
import { lastKnownAlone, whatCameAfter, whatCameBefore } from "../../words/successor";
import { wayBetween } from "../../words/way";
import type { Asked } from "../asked";
import { idIn, periodNamed } from "../asked";
import type { Answer, Shown } from "../asking";
import type { Verdict } from "./verdict";
import { withVerdict } from "./verdict";
import { whenNamed } from "./when";

const inLineage = (id: string): Shown => ({ view: "lineage", selectedId: id, onlyChanged: false });

export function whatReplaced(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `What came after ${mentionText(record, id)}?`,
    statements: whatCameAfter(record, id),
    shown: inLineage(id),
  };
}

export function whereItCameFrom(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `Where did ${mentionText(record, id)} come from?`,
    statements: whatCameBefore(record, id),
    shown: inLineage(id),
  };
}

/** In a period what changed then; else what came after. */
export function whatItBecame(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `What did ${mentionText(record, id)} become${whenNamed(asked)}?`,
    statements: changesNamed(asked, id) ?? whatCameAfter(record, id),
    shown: inLineage(id),
  };
}

/** By successions, or what is nearest to them. */
export function howItLedTo(asked: Asked): Answer {
  const { record } = asked;
  const [from, to] = [idIn(asked, "body"), idIn(asked, "other")];
  return {
    title: `How did ${mentionText(record, from)} lead to ${mentionText(record, to)}?`,
    statements: wayBetween(record, from, to).statements,
    shown: inLineage(from),
  };
}

export function whatHappened(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `What happened to ${mentionText(record, id)}${whenNamed(asked)}?`,
    statements: changesNamed(asked, id) ?? whatHappenedTo(record, id),
    shown: inLineage(id),
  };
}

/** The changes of the body that bear on the period that is named; null where none is named. */
function changesNamed(asked: Asked, id: string): readonly Statement[] | null {
  const { record } = asked;
  const period = periodNamed(asked);
  if (!period) return null;
  const changes = datedEventsOf(record, id).filter((each) => bearingOn(each, period) !== null);
  if (changes.length > 0) return changes.map((each) => partIn(record, each, id));
  const none = whole(say`no change of ${mentionOf(record, id)} is on record ${inPeriod(period)}`);
  return [{ sentence: none, sources: [] }, standingIn(asked, id)];
}

/** @example "RECAP in 2013: no report of it after 10 October 2011." */
function standingIn(asked: Asked, id: string): Statement {
  const { record } = asked;
  const period = periodNamed(asked) ?? asked.period;
  const presence = presenceInWords(record, entityIn(sliceAt(record, period), id), period);
  return { sentence: whole(say`${mentionOf(record, id)}: ${withoutStop(small(presence))}`), sources: [] };
}

export function whenItBegan(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `When did ${mentionText(record, id)} start?`,
    statements: howItBegan(record, id),
    shown: inLineage(id),
  };
}

export function whenItEnded(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  return {
    title: `When did ${mentionText(record, id)} end?`,
    statements: endTold(asked, id),
    shown: inLineage(id),
  };
}

/** Of what is not told to have ended, what else befell it too: it may have been meant to end. */
function endTold({ record }: Asked, id: string): readonly Statement[] {
  const events = datedEventsOf(record, id).filter(({ event }) =>
    event.original_organization_ids.includes(id),
  );
  const isOver = events.some(({ event }) => takesEffect(event) && endedBy(event).includes(id));
  const known = lastKnownAlone(record, id);
  return isOver ? known : [...known, ...events.map((each) => partIn(record, each, id))];
}

export function isStillThere(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const period = periodNamed(asked);
  return {
    title: period
      ? `Was ${mentionText(record, id)} there ${inPeriod(period)}?`
      : `Is ${mentionText(record, id)} still there?`,
    statements: withVerdict(
      whetherThere(asked, id),
      period
        ? [standingIn(asked, id), ...lastKnownAlone(record, id)]
        : [...lastKnownAlone(record, id), ...silenceSince(asked, id)],
    ),
    shown: { view: "structure", selectedId: id, ...(period ? { period } : {}) },
  };
}

/** In the period that is named, else as the latest reports have it; null where it was only meant to end. */
function whetherThere(asked: Asked, id: string): Verdict | null {
  const { record, areaId } = asked;
  const period = periodNamed(asked) ?? yearOf(openingYear(record, areaId));
  if (endsBeforeEndOf(record, id, period)) return endingOf(record, id)?.reported === false ? null : "No";
  const { presence } = entityIn(sliceAt(record, period), id);
  if (presence === "on-record") return "Yes";
  return presence === "no-longer-reported" || presence === "not-yet-reported" ? "Not known" : null;
}

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { Yes: "No", No: "Yes", "Not known": "Not known" };

/** Whether it has come to its end. */
export function hasEnded(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const has = isPlural(record, [id]) ? "Have" : "Has";
  const there = whetherThere({ ...asked, when: null }, id);
  return {
    ...whenItEnded(asked),
    title: `${has} ${mentionText(record, id)} ended?`,
    statements: withVerdict(there && OPPOSITE[there], endTold(asked, id)),
  };
}

/** Where nobody reports any more: not to be heard of is no news then. */
function silenceSince({ record, period }: Asked, id: string): readonly Statement[] {
  const { area_id } = getOrThrow(organizationsById(record), id);
  const silence = silenceInWords(record, area_id, period);
  return silence === null ? [] : [saidNowhere(silence)];
}
