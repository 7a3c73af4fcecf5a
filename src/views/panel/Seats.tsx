import type { ReactNode } from "react";
import {
  membershipsForWhom,
  membershipsIn,
  membershipsOf,
  personsById,
  postsForWhom,
  postsIn,
} from "../../record/links";
import { isVacant } from "../../record/seats";
import type { Membership, Organization, Post } from "../../record/shape";
import { holdsIn } from "../../record/slice";
import { sliceOf } from "../../store/slices";
import { usePick, useRecord } from "../hooks/useExplorer";
import { Citations } from "../text/Citations";
import { EntityLink } from "../text/EntityLink";
import { MentionLink } from "../text/MentionLink";
import styles from "./Panel.module.css";
import { PersonSeat } from "./PersonSeat";
import { PresenceNote } from "./PresenceNote";
import type { Timed } from "./TimedSection";
import { TimedSection } from "./TimedSection";

/** Who sits on it for whom, its members, and where it sits itself. */
export function Seats({ body: { id } }: { readonly body: Organization }) {
  const record = useRecord();
  const { period } = usePick("period");
  const holds = holdsIn(sliceOf(record, period));
  const people = membershipsIn(record, id).filter(({ person_id }) => person_id !== undefined);
  // What is there in the period, and nobody named for it then; of other times, what nobody was ever named for.
  const seats = postsIn(record, id).filter((post) => isVacant(record, post, holds(post) ? holds : undefined));
  const members = membershipsIn(record, id).filter(({ member }) => member !== undefined);
  const elsewhere = membershipsForWhom(record, id).filter(({ organization_id }) => organization_id !== id);
  const seatsElsewhere = postsForWhom(record, id).filter(({ organization_id }) => organization_id !== id);
  return (
    <>
      <TimedSection
        title="People"
        items={people.map((each) => timed(each, <PersonSeat id={each.person_id ?? ""} seat={each} />))}
      />
      <TimedSection title="Seats" items={seats.map((post) => timed(post, <Seat post={post} />))} />
      <TimedSection
        title="Members"
        items={members.map((each) =>
          timed(each, <MemberLine id={each.member?.id ?? ""} membership={each} />),
        )}
      />
      <TimedSection
        title="Sits on"
        items={membershipsOf(record, id).map((each) =>
          timed(each, <MemberLine id={each.organization_id} membership={each} />),
        )}
      />
      <TimedSection
        title="Represented by"
        items={elsewhere.map((each) => timed(each, <Representative membership={each} />))}
      />
      <TimedSection
        title="Seats elsewhere"
        items={seatsElsewhere.map((post) => timed(post, <SeatElsewhere post={post} />))}
      />
    </>
  );
}

const timed = ({ id }: { readonly id: string }, line: ReactNode): Timed => ({ id, line });

function Seat({ post: { id, label, count, on_behalf_of_id, sources } }: { readonly post: Post }) {
  return (
    <>
      {label}
      {count !== undefined && count > 1 && ` (${count})`} <PresenceNote id={id} />
      <span className={styles.aside}>
        {on_behalf_of_id !== undefined && (
          <>
            for <MentionLink id={on_behalf_of_id} /> ·{" "}
          </>
        )}
        <Citations sources={sources} />
      </span>
    </>
  );
}

function MemberLine({ id, membership }: { readonly id: string; readonly membership: Membership }) {
  return (
    <>
      <EntityLink id={id} /> <PresenceNote id={membership.id} />
      <span className={styles.aside}>
        {membership.role !== undefined && `${membership.role} · `}
        <Citations sources={membership.sources} />
      </span>
    </>
  );
}

function Representative({ membership }: { readonly membership: Membership }) {
  const record = useRecord();
  const { id, person_id, organization_id, role, sources } = membership;
  const person = person_id === undefined ? undefined : personsById(record).get(person_id);
  return (
    <>
      {person ? (
        <>
          <EntityLink id={person.id} /> on <MentionLink id={organization_id} />
        </>
      ) : (
        <EntityLink id={organization_id} />
      )}{" "}
      <PresenceNote id={id} />
      <span className={styles.aside}>
        {role !== undefined && `${role} · `}
        <Citations sources={sources} />
      </span>
    </>
  );
}

function SeatElsewhere({ post: { id, label, organization_id, sources } }: { readonly post: Post }) {
  return (
    <>
      {label} on <MentionLink id={organization_id} /> <PresenceNote id={id} />
      <span className={styles.aside}>
        <Citations sources={sources} />
      </span>
    </>
  );
}
