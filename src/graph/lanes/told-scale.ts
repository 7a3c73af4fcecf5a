/** A line of time on which there is room for what is told: months with more changes are wider, silent years narrow. */

import { dayOfChange } from "../../record/dated-event";
import { grouped } from "../../record/grouped";
import type { PartnershipRecord } from "../../record/record";
import { calendarOf } from "../../time/day";
import type { ChangeMark } from "./change-mark";
import { unspreadMarksOf } from "./change-marks";
import type { Lane } from "./lanes";
import { extentOf } from "./spread-marks";
import type { TimeScale } from "./time-scale";
import { MONTHS_A_YEAR } from "./time-scale";

/** Of a year in which nothing is told, in CSS pixels: its number finds room. On a narrow line, less than it has where all are even. */
const LEAST_YEAR = 42;
const LEAST_SHARE_OF_EVEN = 0.6;

/**
 * The same years between the same ends. What is told of a month asks for the room that its marks take side by side; where there is
 * not so much, each gets the same part of what it asks for; where there is more, all months share the rest.
 */
export function scaleByTold(record: PartnershipRecord, lanes: readonly Lane[], even: TimeScale): TimeScale {
  const widths = widthsOf(roomAskedFor(unspreadMarksOf(record, lanes, even), even), even);
  const length = even.right - even.left;
  let end = 0;
  const ends = widths.map((width) => {
    end += width / length;
    return end;
  });
  return { ...even, months: [0, ...ends] };
}

/** Of each month of the years, in CSS pixels. */
function roomAskedFor(marks: readonly ChangeMark[], { years }: TimeScale): readonly number[] {
  const byMonth = grouped(marks, ({ datedEvent }) => {
    const { year, month } = calendarOf(dayOfChange(datedEvent));
    return [String((year - years.first) * MONTHS_A_YEAR + month - 1)];
  });
  const count = (years.last - years.first + 1) * MONTHS_A_YEAR;
  return Array.from({ length: count }, (_, index) => roomOf(byMonth.get(String(index)) ?? []));
}

const DAYS_OF_MONTH = 31;
/** Of a month that is told of at its end, so that one day does not take the whole line. */
const MOST_GROWTH = 2;

/** Marks stand beside each other from their day on: of a month, what lies before that day is no room for them. */
function roomOf(marks: readonly ChangeMark[]): number {
  const first = Math.min(...marks.map(({ datedEvent }) => calendarOf(dayOfChange(datedEvent)).date));
  const left = 1 - (first - 1) / DAYS_OF_MONTH;
  return marks.length === 0 ? 0 : extentOf(marks) * Math.min(MOST_GROWTH, 1 / left);
}

function widthsOf(asked: readonly number[], { left, right, years }: TimeScale): readonly number[] {
  const evenYear = (right - left) / (years.last - years.first + 1);
  const least = Math.min(LEAST_YEAR, evenYear * LEAST_SHARE_OF_EVEN) / MONTHS_A_YEAR;
  const more = asked.map((room) => Math.max(0, room - least));
  const sum = more.reduce((total, each) => total + each, 0);
  const free = right - left - least * asked.length;
  const part = Math.min(1, sum === 0 ? 0 : free / sum);
  const rest = (free - sum * part) / asked.length;
  return more.map((each) => least + each * part + rest);
}
