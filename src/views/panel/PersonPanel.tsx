import { existing, membershipsOf, postsById } from "../../record/links";
import type { Membership, Person } from "../../record/shape";
import { ThingLink } from "../ThingLink";
import { useExplorer } from "../useExplorer";
import { Citation } from "./Citation";
import { Evidence } from "./Evidence";
import { LifeLine } from "./LifeLine";
import styles from "./Panel.module.css";
import { PresenceNote } from "./PresenceNote";
import { roleAndOffice } from "./Seats";
import { TimedSection } from "./TimedSection";

/** What a person sits on, for whom. */
export function PersonPanel({ person }: { readonly person: Person }) {
  const record = useExplorer((explorer) => explorer.record);
  const seats = membershipsOf(record, person.id);
  return (
    <>
      <p className={styles.kind}>Person in a public role</p>
      <h2 className={styles.name} tabIndex={-1}>
        {person.honorific_prefix} {person.name}
      </h2>
      <LifeLine id={person.id} />
      <TimedSection
        title="Roles"
        items={seats.map((seat) => ({ id: seat.id, line: <SeatLine seat={seat} /> }))}
      />
      <Evidence sources={person.sources} />
    </>
  );
}

function SeatLine({ seat }: { readonly seat: Membership }) {
  const record = useExplorer((explorer) => explorer.record);
  const office = seat.post_id === undefined ? undefined : existing(postsById(record), seat.post_id).label;
  return (
    <>
      <ThingLink id={seat.organization_id} /> <PresenceNote id={seat.id} />
      <span className={styles.aside}>
        {roleAndOffice(seat.role, office)}
        {seat.on_behalf_of_id !== undefined && (
          <>
            {" "}
            for <ThingLink id={seat.on_behalf_of_id} />
          </>
        )}{" "}
        · <Citation sources={seat.sources} />
      </span>
    </>
  );
}
