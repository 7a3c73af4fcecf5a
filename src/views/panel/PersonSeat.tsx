import { getOrThrow, postsById } from "../../record/links";
import type { Membership } from "../../record/shape";
import { useRecord } from "../hooks/useExplorer";
import { Citations } from "../text/Citations";
import { EntityLink } from "../text/EntityLink";
import { MentionLink } from "../text/MentionLink";
import styles from "./Panel.module.css";
import { PresenceNote } from "./PresenceNote";

interface Props {
  /** The end of the seat to name: the person where the body is known, the body where the person is. */
  readonly id: string;
  readonly seat: Membership;
}

/** A person's seat, seen from one end: role and office, for whom, and the paragraph. */
export function PersonSeat({ id, seat }: Props) {
  const record = useRecord();
  const { post_id, on_behalf_of_id, role, sources } = seat;
  const office = post_id === undefined ? undefined : getOrThrow(postsById(record), post_id).label;
  return (
    <>
      <EntityLink id={id} /> <PresenceNote id={seat.id} />
      <span className={styles.aside}>
        {roleAndOffice(role, office)}
        {on_behalf_of_id !== undefined && (
          <>
            {" "}
            for <MentionLink id={on_behalf_of_id} />
          </>
        )}{" "}
        · <Citations sources={sources} />
      </span>
    </>
  );
}

/** The office often is the role, in other capitals. */
function roleAndOffice(role: string | undefined, office: string | undefined): string {
  const parts = [role, office].filter((part) => part !== undefined);
  const [first, second] = parts;
  return second?.toLowerCase().startsWith(first?.toLowerCase() ?? "") ? second : parts.join(", ");
}
