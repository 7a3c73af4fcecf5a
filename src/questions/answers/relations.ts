import type { Link } from "../../lineage/link";
import { childrenOf, getOrThrow, organizationsById, relationsOf } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import type { RelationType } from "../../record/vocabulary";
import { inPeriod, periodInWords } from "../../time/words";
import { linkInWords } from "../../words/linked";
import type { Sentence } from "../../words/sentence";
import { mentionOf, mentionText, say, whole } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";
import { endedByThen } from "./ended";
import { periodMeant, toldOfItems, whenNamed } from "./when";

/** How a relation is asked after, and how it is told that none is on record. */
interface RelationWords {
  readonly does: string;
  readonly base: string;
  readonly doing: string;
}

export const REPORTS: RelationWords = { does: "reports to", base: "report to", doing: "reporting to" };
export const SCRUTINISES: RelationWords = { does: "scrutinises", base: "scrutinise", doing: "scrutinising" };
export const SUPPORTS: RelationWords = { does: "supports", base: "support", doing: "supporting" };
export const COMMISSIONS: RelationWords = { does: "commissions", base: "commission", doing: "commissioning" };

/** Of whom the body is the object. */
export const whatDoesToIt =
  (type: RelationType, { does, doing }: RelationWords) =>
  (asked: Asked): Answer => {
    const { record } = asked;
    const id = idIn(asked, "body");
    const links = linksOf(record, id, type).filter(({ to }) => to === id);
    const none = say`nothing is on record as ${doing} ${mentionOf(record, id)}`;
    return {
      title: `What ${does} ${mentionText(record, id)}${whenNamed(asked)}?`,
      ...told(asked, id, links, none),
    };
  };

/** Of whom the body is the subject. */
export const whatItDoesTo =
  (type: RelationType, { base, doing }: RelationWords) =>
  (asked: Asked): Answer => {
    const { record } = asked;
    const id = idIn(asked, "body");
    const links = linksOf(record, id, type).filter(({ from }) => from === id);
    const none = say`${mentionOf(record, id)} is not on record as ${doing} anybody`;
    return {
      title: `What does ${mentionText(record, id)} ${base}${whenNamed(asked)}?`,
      ...told(asked, id, links, none),
    };
  };

const linksOf = (record: PartnershipRecord, id: string, type: RelationType): readonly Link[] =>
  relationsOf(record, id)
    .filter((relation) => relation.type === type)
    .map((item) => ({ kind: "relation", item, id: item.id, from: item.from_id, to: item.to_id }));

/** Its boards and sub-groups. */
export function whatIsPartOfIt(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const links = childrenOf(record, id).map(
    (item): Link => ({ kind: "part", item, id: item.id, from: item.id, to: id }),
  );
  return {
    title: `What is part of ${mentionText(record, id)}${whenNamed(asked)}?`,
    ...told(asked, id, links, say`nothing is on record as part of ${mentionOf(record, id)}`),
  };
}

export function whatItIsPartOf(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const item = getOrThrow(organizationsById(record), id);
  const links: readonly Link[] =
    item.parent_id === undefined ? [] : [{ kind: "part", item, id, from: id, to: item.parent_id }];
  return {
    title: `What is ${mentionText(record, id)} part of${whenNamed(asked)}?`,
    ...told(asked, id, links, say`${mentionOf(record, id)} is not on record as part of anything`),
  };
}

function told(
  asked: Asked,
  id: string,
  links: readonly Link[],
  none: Sentence,
): Pick<Answer, "statements" | "shown"> {
  const items = links.map(({ item }) => item.id);
  const found = toldOfItems(asked, items);
  const period = found?.slice.period ?? periodMeant(asked);
  const instead = found ? ` What is told of ${periodInWords(period)}:` : "";
  const unsaid: Statement = {
    sentence: say`${whole(say`${none} ${inPeriod(periodMeant(asked))}`)}${instead}`,
    sources: [],
  };
  const statements = found
    ? links
        .filter(({ item }) => found.ids.has(item.id))
        .map((link) => statementOf(asked.record, found.slice, link))
    : [];
  return {
    statements: found?.isAsked ? statements : [...(endedByThen(asked, id) ?? []), unsaid, ...statements],
    shown: { view: "structure", selectedId: id, period },
  };
}

const statementOf = (record: PartnershipRecord, slice: Slice, link: Link): Statement => ({
  sentence: linkInWords(record, link, entityIn(slice, link.item.id).presence),
  sources: link.item.sources,
});
