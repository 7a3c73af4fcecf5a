import { childrenOf, classMembersOf } from "../../record/links";
import type { Organization } from "../../record/shape";
import { useRecord } from "../hooks/useExplorer";
import { EntityLink } from "../text/EntityLink";
import { PresenceNote } from "./PresenceNote";
import { Section } from "./Section";

/** What it is part of, and its own parts, at all times; each with how it stands in the period. */
export function SubBodies({ body }: { readonly body: Organization }) {
  const record = useRecord();
  const links = (ids: readonly (string | undefined)[]) =>
    ids
      .filter((id) => id !== undefined)
      .map((id) => (
        <span key={id}>
          <EntityLink id={id} /> <PresenceNote id={id} />
        </span>
      ));
  const classTitle = body.count === undefined ? "Named members" : `Named members, of ${body.count}`;
  return (
    <>
      <Section title="Part of" items={links([body.parent_id])} />
      <Section title="One of" items={links([body.class_id])} />
      <Section title="Boards and sub-groups" items={links(childrenOf(record, body.id).map(({ id }) => id))} />
      <Section title={classTitle} items={links(classMembersOf(record, body.id).map(({ id }) => id))} />
    </>
  );
}
