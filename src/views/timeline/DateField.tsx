import { useEffect, useRef } from "react";
import type { Period } from "../../time/period";
import { periodOf, yearNumber, yearOf } from "../../time/period";

interface Props {
  readonly id: string;
  readonly className: string | undefined;
  readonly period: Period;
  /** First and last calendar year that can be gone to. */
  readonly years: { readonly first: number; readonly last: number };
  readonly goTo: (period: Period) => void;
}

/**
 * An exact date. What is half typed stays as it is: a year passes through 0002, 0020 and 0201 before it is 2011. It goes when the
 * date is whole and within the record's years; left empty, it goes to the whole year.
 */
export function DateField({ id, className, period, years, goTo }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const shown = period.precision === "day" ? period.text : "";
  useEffect(() => {
    // Not under the reader's fingers.
    if (input.current && input.current !== document.activeElement) input.current.value = shown;
  }, [shown]);
  const goIfWhole = (text: string): void => {
    const asked = periodOf(text);
    if (asked && years.first <= yearNumber(asked) && yearNumber(asked) <= years.last) goTo(asked);
  };
  const leave = (field: HTMLInputElement): void => {
    if (field.value !== "") field.value = shown;
    else if (shown !== "") goTo(yearOf(yearNumber(period)));
  };
  return (
    <input
      ref={input}
      id={id}
      type="date"
      data-empty={shown === "" || undefined}
      className={className}
      min={`${years.first}-01-01`}
      max={`${years.last}-12-31`}
      defaultValue={shown}
      onChange={(event) => goIfWhole(event.target.value)}
      onBlur={(event) => leave(event.target)}
    />
  );
}
