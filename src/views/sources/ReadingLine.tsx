import type { Reading } from "../../record/coverage";
import type { ChangeEvent, Contribution, Membership, Post, Relation } from "../../record/shape";
import { COLLECTION_WORDS } from "../../words/collection-words";
import { RELATION_WORDS } from "../../words/link";
import { pounds } from "../../words/money";
import { CitationLink } from "../text/CitationLink";
import { EntityLink } from "../text/EntityLink";
import { MentionLink } from "../text/MentionLink";
import { SaidOfIt } from "../text/SaidOfIt";
import styles from "./SourcesView.module.css";

interface Props {
  readonly reading: Reading;
  /** With a link to the paragraph, where it does not stand under it. */
  readonly withParagraph?: boolean;
}

/** What was read, as a line with links; and what the paragraph does with it: reports, plans, proposes. */
export function ReadingLine({ reading, withParagraph = false }: Props) {
  const { collection, source } = reading;
  return (
    <li className={styles.reading}>
      <span className={styles.collection}>{COLLECTION_WORDS[collection][0]}</span>
      <span>
        {withParagraph && (
          <>
            <CitationLink source={source} />
            {": "}
          </>
        )}
        <What reading={reading} />
        <span className={styles.quiet}>
          {" · "}
          <SaidOfIt source={source} />
          {source.note !== undefined && `. ${source.note}`}
        </span>
      </span>
    </li>
  );
}

function What({ reading }: { readonly reading: Reading }) {
  switch (reading.collection) {
    case "organizations":
    case "persons":
      return <EntityLink id={reading.item.id} />;
    case "posts":
      return <PostWords post={reading.item} />;
    case "memberships":
      return <MembershipWords membership={reading.item} />;
    case "relations":
      return <RelationWords relation={reading.item} />;
    case "change_events":
      return <EventWords event={reading.item} />;
    case "contributions":
      return <ContributionWords contribution={reading.item} />;
    default:
      return null;
  }
}

const PostWords = ({ post }: { readonly post: Post }) => (
  <>
    {post.label}
    {post.count !== undefined && ` (${post.count})`}, <EntityLink id={post.organization_id} />
  </>
);

const MembershipWords = ({ membership }: { readonly membership: Membership }) => (
  <>
    <EntityLink id={membership.member?.id ?? membership.person_id ?? ""} /> in{" "}
    <MentionLink id={membership.organization_id} />
    {membership.on_behalf_of_id !== undefined && (
      <>
        {" "}
        for <MentionLink id={membership.on_behalf_of_id} />
      </>
    )}
  </>
);

const RelationWords = ({ relation }: { readonly relation: Relation }) => (
  <>
    <EntityLink id={relation.from_id} /> {RELATION_WORDS[relation.type][0].toLowerCase()}{" "}
    <MentionLink id={relation.to_id} />
  </>
);

const EventWords = ({ event }: { readonly event: ChangeEvent }) => {
  const [first] = [...event.resulting_organization_ids, ...event.original_organization_ids];
  return first === undefined ? event.label : <EntityLink id={first}>{event.label}</EntityLink>;
};

const ContributionWords = ({ contribution }: { readonly contribution: Contribution }) => (
  <>
    {pounds(contribution.amount)} from <MentionLink id={contribution.from_id} /> to{" "}
    <MentionLink id={contribution.to_id} />
  </>
);
