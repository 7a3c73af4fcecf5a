/** Questions that are understood, made from the record that is open. */
import { organizationsIn } from "../record/area";
import { endedBy, resultsOf, takesEffect } from "../record/change-event";
import { isStructure, kindOf } from "../record/kind";
import { organizationsById } from "../record/links";
import { lastReview } from "../record/report-years";
import { seatsAt } from "../record/seats";
import { sliceAt } from "../record/slice";
import { inPeriod, periodInWords } from "../time/words";
import { areaInWords } from "../words/area";
import { calledInSpeech } from "../words/called";
import type { Choice, Standpoint } from "./asking";

export function examplesFrom(at: Standpoint): readonly Choice[] {
  const { record, areaId, period } = at;
  const name = (id: string): string => calledInSpeech(record, id);
  const before = lastReview(record, areaId, period);
  const year = periodInWords(period);
  const { seated, replaced, payment, council, structure } = cast(at);
  const questions = [
    seated && `Who sits on ${name(seated)}?`,
    council && `What does ${name(council)} sit on?`,
    payment && `What does ${name(payment.from_id)} pay ${name(payment.to_id)}?`,
    replaced && `What came after ${name(replaced)}?`,
    structure && `Is ${name(structure)} still there?`,
    council && structure && `How are ${name(council)} and ${name(structure)} connected?`,
    before.until <= period.from &&
      `What changed in ${areaInWords(record, areaId)} between ${periodInWords(before)} and ${year}?`,
    `Which structures are there in ${areaInWords(record, areaId)} ${inPeriod(period)}?`,
    structure && `How do we know about ${name(structure)}?`,
  ];
  return questions
    .filter((each) => typeof each === "string")
    .map((question) => ({ label: question, question }));
}

/** Of whom the examples are, where the record has such. */
function cast({ record, areaId, period }: Standpoint) {
  const inArea = organizationsIn(record, areaId);
  const bodies = record.organizations.filter(({ id }) => inArea.has(id));
  const structures = bodies.filter((body) => isStructure(record, body));
  const slice = sliceAt(record, period);
  const isCouncil = (id: string): boolean => {
    const body = organizationsById(record).get(id);
    return body !== undefined && kindOf(record, body) === "council";
  };
  const seated = structures.find(({ id }) =>
    seatsAt(record, slice, id).some(({ holder }) => holder !== null),
  )?.id;
  const isStructureOf = (id: string): boolean => structures.some((body) => body.id === id);
  const replaced = record.change_events
    .filter(takesEffect)
    .flatMap((event) =>
      endedBy(event).filter((id) => isStructureOf(id) && resultsOf(event, id).length > 0),
    )[0];
  const payment = record.contributions.find(
    ({ from_id, to_id }) => isCouncil(from_id) && inArea.has(from_id) && inArea.has(to_id),
  );
  const council = payment?.from_id ?? bodies.find(({ id }) => isCouncil(id))?.id;
  const structure = structures.find(({ id }) => slice.entities.get(id)?.presence === "on-record")?.id;
  return { seated, replaced, payment, council, structure };
}
