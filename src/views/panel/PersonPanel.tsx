import { membershipsOf } from "../../record/links";
import type { Person } from "../../record/shape";
import { distinctName } from "../../words/distinct-name";
import { yearsInBrief } from "../../words/life";
import { useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import { LifeLine } from "../LifeLine";
import { EditItem } from "./EditItem";
import { Evidence } from "./Evidence";
import { HowConnected } from "./HowConnected";
import styles from "./Panel.module.css";
import { PersonSeat } from "./PersonSeat";
import { TimedSection } from "./TimedSection";

/** What a person sits on, for whom, and in which years. */
export function PersonPanel({ person }: { readonly person: Person }) {
  const record = useRecord();
  const { heading } = useLandmarks();
  const seats = membershipsOf(record, person.id);
  return (
    <>
      <p className={styles.kind}>Person in a public role</p>
      <h2 ref={heading} className={styles.name} tabIndex={-1}>
        {person.honorific_prefix} {distinctName(record, person.id)}
      </h2>
      <EditItem collection="persons" id={person.id} />
      <HowConnected key={person.id} name={person.name} />
      <LifeLine id={person.id} />
      <TimedSection
        title="Roles"
        items={seats.map((seat) => ({
          id: seat.id,
          line: (
            <>
              <PersonSeat id={seat.organization_id} seat={seat} />
              <span className={styles.aside}>{yearsInBrief(record, seat.id)}</span>
            </>
          ),
        }))}
      />
      <Evidence sources={person.sources} />
    </>
  );
}
