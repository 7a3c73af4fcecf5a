import { isObject } from "../../record/entry";
import type { Notes } from "./notes";
import type { Fields, Rough } from "./rough";
import { textIn } from "./rough";

const PERIOD = "legislative_period_id";

/** In EveryPolitician's files, a seat without dates is held for the legislative period that it names, which is an event. */
export function withDatesOfPeriods(roughs: readonly Rough[], notes: Notes): readonly Rough[] {
  const events = [notes.kept.get("events")].flat().filter(isObject);
  const periods = new Map(events.map((event) => [event["id"], event]));
  if (periods.size === 0) return roughs;
  return roughs.map((rough) => {
    const period = periods.get(textIn(rough.fields, PERIOD));
    const dates = period ? datesOf(period, rough.fields) : {};
    for (const field of Object.keys(dates)) notes.make(rough, field, "the legislative period that it names");
    return { ...rough, fields: { ...dates, ...rough.fields } };
  });
}

const datesOf = (period: Fields, seat: Fields): Fields =>
  Object.fromEntries(
    ["start_date", "end_date"]
      .filter((field) => textIn(period, field) !== undefined && !(field in seat))
      .map((field) => [field, period[field]]),
  );
