import type { Membership, Post } from "../../record/shape";
import { inPeriod } from "../../time/words";
import { listOf, mentionOf, mentionText, say, whole } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";
import { endedByThen } from "./ended";
import type { Seated } from "./seats";
import { peopleIn, seatedOn, seatedStatements, withBoards } from "./seats";
import { periodMeant, whenNamed } from "./when";

/** Not of whoever stands in for the chair, nor of the chair of another body who is a member of this one. */
const CHAIR = /^(?:(?:independent|acting|interim|joint|co)[ -])*chair(?:man|woman|person|s)?\b/i;

const isChair = ({ role, label }: { readonly role?: string | undefined; readonly label?: string }): boolean =>
  CHAIR.test(role ?? label ?? "");

const isChairSeat = ({
  post,
  holder,
}: {
  readonly post: Post | null;
  readonly holder: Membership | null;
}): boolean => isChair(post ?? (holder ? { role: holder.role } : {}));

export function whoChairs(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const seated = seatedOn(asked, withBoards(record, id), isChairSeat, ({ role }) => isChair({ role }));
  return {
    title: `Who chairs ${mentionText(record, id)}${whenNamed(asked)}?`,
    statements: told(asked, id, seated),
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

function told(asked: Asked, id: string, seated: Seated | null): readonly Statement[] {
  const { record } = asked;
  const asAsked = seated?.told.isAsked === true;
  const none = asAsked ? [] : (endedByThen(asked, id) ?? [nobody(asked, id, inPeriod(periodMeant(asked)))]);
  if (!seated) return none;
  const chairs = [...peopleIn(seated), ...seated.members.flatMap(({ member }) => member?.id ?? [])];
  const when = inPeriod(seated.told.slice.period);
  const verb = chairs.length === 1 ? "chairs" : "chair";
  const lead =
    chairs.length === 0
      ? nobody(asked, id, when)
      : {
          sentence: whole(
            say`${when} ${listOf(chairs.map((each) => mentionOf(record, each)))} ${verb} ${mentionOf(record, bodyChaired(id, seated))}`,
          ),
          sources: [],
        };
  return [...none, lead, ...seatedStatements(record, seated)];
}

/** The board, where it alone is chaired. */
function bodyChaired(id: string, { seats, members }: Seated): string {
  const [only, ...others] = new Set([
    ...seats.map(({ item }) => item.organization_id),
    ...members.map(({ organization_id }) => organization_id),
  ]);
  return only !== undefined && others.length === 0 ? only : id;
}

const nobody = ({ record }: Asked, id: string, when: string): Statement => ({
  sentence: whole(say`nobody is named as the chair of ${mentionOf(record, id)} ${when}`),
  sources: [],
});
