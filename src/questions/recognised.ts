/** Whom a question names that is not understood, and what can be asked of them. */
import { organizationsIn } from "../record/area";
import { isStructure, kindOf } from "../record/kind";
import { contributionsOf, getOrThrow, organizationsById } from "../record/links";
import { endsBeforeEndOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import { calledInSpeech } from "../words/called";
import { capital, isPlural, mentionText } from "../words/sentence";
import type { Choice, Standpoint } from "./asking";
import { isKeyWord } from "./key-words";
import type { Named } from "./named";
import { namedBy } from "./named";
import { knownNames } from "./names";
import { typedWords } from "./typed-words";

/** Of more, none was meant. */
const MOST_OF_A_NAME = 3;
const MOST_RECOGNISED = 2;

const MOST_OFFERED = 9;

/** Of several, the first of each first. */
export function questionsOnNamed(at: Standpoint, text: string): readonly Choice[] {
  const each = idsNamed(at, typedWords(text))
    .slice(0, MOST_RECOGNISED)
    .map((id) => questionsOn(at, id));
  const longest = Math.max(0, ...each.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => each.flatMap((questions) => questions[index] ?? []))
    .flat()
    .slice(0, MOST_OFFERED)
    .map((question) => ({ label: question, question }));
}

/** By the longest run of words that is a name, then by those beside it. */
function idsNamed(at: Standpoint, words: readonly string[]): readonly string[] {
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const ids = idsOf(at, words.slice(start, start + length));
      if (ids.length === 0) continue;
      const beside = [...idsNamed(at, words.slice(0, start)), ...idsNamed(at, words.slice(start + length))];
      return [...new Set([...ids, ...beside])];
    }
  }
  return [];
}

function idsOf({ record, areaId }: Standpoint, words: readonly string[]): readonly string[] {
  if (words.every(isKeyWord) || words.some((word) => WE.has(word))) return [];
  const named: Named | null = namedBy(knownNames(record), words);
  if (!named?.isSure) return [];
  const isHere = (id: string): boolean =>
    !organizationsById(record).has(id) || organizationsIn(record, areaId).has(id);
  const here = named.ids.filter(isHere);
  const ids = here.length > 0 ? here : named.ids;
  return ids.length > MOST_OF_A_NAME ? [] : ids;
}

const WE: ReadonlySet<string> = new Set(["we", "us", "our"]);

function questionsOn(at: Standpoint, id: string): readonly string[] {
  const { record } = at;
  const body = organizationsById(record).get(id);
  if (!body) {
    const name = mentionText(record, id);
    return [`What does ${name} sit on?`, `How do we know about ${name}?`];
  }
  if (kindOf(record, body) === "council")
    return [`What does ${mentionText(record, id)} sit on?`, `What does ${mentionText(record, id)} pay?`];
  const name = calledInSpeech(record, id);
  const is = isPlural(record, [id]) ? "are" : "is";
  return [
    ...(isStructure(record, body) ? ofLife(at, id, `${capital(is)} ${name} still there?`, name) : []),
    `Who sits on ${name}?`,
    ...ofMoney(record, at.councilId, id, name),
    `What ${is} ${name}?`,
    `How do we know about ${name}?`,
  ];
}

const ofLife = (
  { record, period }: Standpoint,
  id: string,
  whetherThere: string,
  name: string,
): readonly string[] =>
  endsBeforeEndOf(record, id, period)
    ? [`When did ${name} end?`, `What came after ${name}?`]
    : [whetherThere, `What happened to ${name}?`];

const ofMoney = (
  record: PartnershipRecord,
  councilId: string | null,
  id: string,
  name: string,
): readonly string[] =>
  contributionsOf(record, id).some(({ from_id, to_id }) => from_id === councilId && to_id === id)
    ? [
        `What does ${mentionText(record, getOrThrow(organizationsById(record), councilId ?? "").id)} pay ${name}?`,
      ]
    : [];
