import { Fragment } from "react";
import type { Facet } from "../../graph/plan/facet";
import { isSwitchedOn, kindOfEntity } from "../../graph/plan/visible";
import { documentsOf } from "../../record/area";
import type { Bearing } from "../../record/dated-event";
import { intervalOfBounds } from "../../record/dated-event";
import { idsOnPlanOf, stepsOf } from "../../store/derived";
import { countsAt } from "../../store/period-told";
import { organizationsOf, sliceOf } from "../../store/slices";
import { boundsOf } from "../../time/edtf";
import { intervalsOverlap } from "../../time/interval";
import { periodInWords } from "../../time/words";
import { publishedInWords } from "../../words/citation";
import { changesCounted } from "../../words/step";
import { HIDDEN_TERM, PRESENCE_TERMS } from "../../words/terms";
import { hiddenByRegisters } from "../../words/uncovered";
import { usePick, useRecord } from "../hooks/useExplorer";
import { Term } from "../text/Term";
import { GuideButton } from "./GuideButton";
import { ChangeLine } from "./Lineage";
import styles from "./Panel.module.css";
import { Section } from "./Section";

const TITLES: Readonly<Record<Bearing, string>> = {
  in: "What changed",
  "perhaps-in": "What may have changed",
  agreed: "Agreed for this period",
  announced: "What was planned or proposed",
  expected: "Expected by an earlier plan",
};

/** Without a selection: what the period is about, what reports on it, and how much is not shown. */
export function PeriodPanel() {
  const record = useRecord();
  const { areaId, period, facets } = usePick("areaId", "period", "facets");
  const ids = organizationsOf(record, areaId);
  const slice = sliceOf(record, period);
  const onPlan = [...idsOnPlanOf(record, areaId)];
  const counts = countsAt(record, { areaId, period, facets });
  const switchedOn = new Set(onPlan.filter((id) => isSwitchedOn(facets, kindOfEntity(record, id))));
  const ofRegisters = facets.has("silent") ? [] : hiddenByRegisters(record, slice, switchedOn);
  const steps = stepsOf(record, { areaId, period });
  const ofArea = new Set(documentsOf(record, areaId));
  const reports = record.documents.filter((document) => {
    const inPeriod = intervalsOverlap(intervalOfBounds(boundsOf(document.date)), period);
    return inPeriod && (ofArea.has(document) || ids.has(document.publisher_id ?? ""));
  });
  return (
    <>
      <p className={styles.kind}>Period</p>
      <h2 className={styles.name}>{periodInWords(period)}</h2>
      <p className={styles.lead}>
        {record.organizations.length === 0 ? "Nothing is in this record yet." : <Counts counts={counts} />}
      </p>
      {!facets.has("silent") && (counts.get("silent") ?? 0) > 0 && (
        <p className={styles.quiet}>
          {counts.get("silent")} more {counts.get("silent") === 1 ? "is" : "are"} {HIDDEN_TERM.phrase}.{" "}
          {HIDDEN_TERM.meaning} You can show them with the plan's legend.
        </p>
      )}
      {ofRegisters.map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {sentence}
        </p>
      ))}
      <p className={styles.quiet}>
        Select a name to see everything on record about it, with sources. <GuideButton className="link" />
      </p>
      <Section
        title="Reports"
        items={reports.map((document) => (
          <span key={document.id}>
            {document.title}
            <span className={styles.aside}>{publishedInWords(record, document)}</span>
          </span>
        ))}
      />
      {(Object.keys(TITLES) as Bearing[]).map((bearing) => {
        const borne = steps.filter((step) => step.bearing === bearing);
        return (
          <Section
            key={bearing}
            title={TITLES[bearing]}
            counted={changesCounted(borne)}
            items={borne.map(({ datedEvent }) => (
              <ChangeLine key={datedEvent.event.id} datedEvent={datedEvent} />
            ))}
          />
        );
      })}
    </>
  );
}

const COUNTED = ["on-record", "possible", "proposed", "no-longer-reported"] as const;

function Counts({ counts }: { readonly counts: ReadonlyMap<Facet | "person", number> }) {
  const counted = COUNTED.filter((presence) => (counts.get(presence) ?? 0) > 0);
  if (counted.length === 0) return "Nothing to show of the kinds that are switched on in the legend.";
  return (
    <>
      {counted.map((presence, index) => (
        <Fragment key={presence}>
          {index > 0 && ", "}
          {counts.get(presence)}{" "}
          <Term term={PRESENCE_TERMS[presence]} stop>
            {PRESENCE_TERMS[presence].phrase}
          </Term>
        </Fragment>
      ))}
      .
    </>
  );
}
