import type { YearOfChanges } from "../../lineage/change-list";
import { byYear, changesAmong } from "../../lineage/change-list";
import type { DatedEvent } from "../../record/dated-event";
import { CERTAINTIES, EVENT_TYPES } from "../../record/vocabulary";
import { organizationsOf } from "../../store/slices";
import { yearNumber, yearOf } from "../../time/period";
import { changeInWords } from "../../words/change";
import { CERTAINTY_TERMS, EVENT_TERMS } from "../../words/terms";
import { ChangeGlyph } from "../ChangeGlyph";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { Citations } from "../text/Citations";
import { SentenceText } from "../text/SentenceText";
import styles from "./ChangesView.module.css";
import { Choice } from "./Choice";

const ANY = { type: null, certainty: null } as const;

/** All changes of the area, by year, to be filtered by kind and by certainty. */
export function InOrder() {
  const record = useRecord();
  const {
    areaId,
    changeType: type,
    changeCertainty: certainty,
  } = usePick("areaId", "changeType", "changeCertainty");
  const { adjust } = useActions();
  const ids = organizationsOf(record, areaId);
  const all = changesAmong(record, ids, ANY);
  const shown = changesAmong(record, ids, { type, certainty });
  const countOf = (holds: (datedEvent: DatedEvent) => boolean): number => all.filter(holds).length;
  return (
    <>
      <div className={styles.filters}>
        <Choice
          label="Kind"
          value={type}
          all={`All kinds (${all.length})`}
          options={EVENT_TYPES.map((each) => ({
            value: each,
            name: EVENT_TERMS[each].label,
            count: countOf(({ event }) => event.type === each),
          }))}
          onChange={(changeType) => adjust({ changeType })}
        />
        <Choice
          label="Certainty"
          value={certainty}
          all="Any"
          options={CERTAINTIES.map((each) => ({
            value: each,
            name: CERTAINTY_TERMS[each].label,
            count: countOf(({ event }) => event.certainty === each),
          }))}
          onChange={(changeCertainty) => adjust({ changeCertainty })}
        />
        <div role="status" className={styles.count}>
          <p>
            {shown.length} of {all.length} changes
          </p>
        </div>
      </div>
      {byYear(shown).map((year) => (
        <Year key={year.year} year={year} />
      ))}
    </>
  );
}

function Year({ year: { year, datedEvents } }: { readonly year: YearOfChanges }) {
  const record = useRecord();
  const { period } = usePick("period");
  const { goTo } = useActions();
  const { first, last } = record.years;
  const onTimeline = first <= year && year <= last;
  return (
    <section className={styles.year} data-now={yearNumber(period) === year || undefined}>
      <h2>
        {onTimeline ? (
          <button type="button" className="link" onClick={() => goTo(yearOf(year))}>
            {year}
          </button>
        ) : (
          year
        )}{" "}
        <span className={styles.count}>{datedEvents.length}</span>
      </h2>
      <ol className={styles.list}>
        {datedEvents.map((datedEvent) => (
          <li key={datedEvent.event.id}>
            <ChangeGlyph {...datedEvent.event} />
            <p>
              <SentenceText sentence={changeInWords(record, datedEvent)} />{" "}
              <span className={styles.cited}>
                <Citations sources={datedEvent.event.sources} />
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
