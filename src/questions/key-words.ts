/** The words by which questions are known: the forms of each stand for one another. */
import { slipsAmong } from "./slip";

/** Under the word by which patterns call them. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  be: ["is", "are", "was", "were", "be", "been", "being"],
  do: ["do", "does", "did"],
  have: ["has", "have", "had"],
  would: ["would", "will", "shall", "should"],
  sit: ["sit", "sits", "sat", "sitting", "serve", "serves", "served", "serving"],
  represent: ["represent", "represents", "represented", "representing"],
  representative: [
    "representative",
    "representatives",
    "rep",
    "reps",
    "nominee",
    "nominees",
    "delegate",
    "delegates",
  ],
  member: ["member", "members", "membership", "partner", "partners"],
  replace: [
    "replace",
    "replaces",
    "replaced",
    "succeed",
    "succeeds",
    "succeeded",
    "supersede",
    "supersedes",
    "superseded",
  ],
  successor: ["successor", "successors", "replacement", "replacements"],
  predecessor: ["predecessor", "predecessors"],
  come: ["come", "comes", "came"],
  belong: ["belong", "belongs", "belonged"],
  join: ["join", "joins", "joined"],
  take: ["take", "takes", "took", "taken"],
  over: ["over"],
  become: ["become", "becomes", "became"],
  happen: ["happen", "happens", "happened", "happening"],
  change: ["change", "changes", "changed", "changing"],
  pay: ["pay", "pays", "paid", "paying", "give", "gives", "gave", "contribute", "contributes", "contributed"],
  spend: ["spend", "spends", "spent", "spending"],
  officer: ["officer", "officers"],
  cost: ["cost", "costs", "costing"],
  planned: ["planned", "proposed", "expected"],
  council: ["council", "councils"],
  councillor: ["councillor", "councillors", "members"],
  organisation: ["organisation", "organisations", "organization", "organizations", "partners"],
  attend: ["attend", "attends", "attended"],
  lead: ["lead", "leads", "led"],
  go: ["go", "goes", "went"],
  stand: ["stand", "stands"],
  seats: ["seat", "seats", "places"],
  seat: ["seat", "place"],
  fund: ["fund", "funds", "funded"],
  end: [
    "end",
    "ends",
    "ended",
    "close",
    "closes",
    "closed",
    "finish",
    "finished",
    "stop",
    "stopped",
    "cease",
    "ceased",
    "shut",
    "shuts",
    "fold",
    "folds",
    "folded",
  ],
  ended: [
    "ended",
    "closed",
    "abolished",
    "dissolved",
    "disbanded",
    "decommissioned",
    "wound",
    "scrapped",
    "shut",
    "axed",
  ],
  start: ["start", "starts", "started", "begin", "begins", "began", "begun"],
  formed: ["formed", "founded", "established", "created", "launched", "set"],
  exist: ["exist", "exists", "existed", "meet", "meets"],
  there: ["there", "going", "running", "active", "around", "alive"],
  still: ["still"],
  chair: ["chair", "chairs", "chaired", "chairing"],
  chairman: ["chair", "chairman", "chairwoman", "chairperson"],
  connected: ["connected", "connect", "linked", "link", "related", "relate", "tied"],
  connection: ["connection", "connections", "link", "links"],
  partnership: ["partnership", "partnerships"],
  structure: ["structure", "structures", "body", "bodies"],
  group: ["group", "groups", "board", "boards", "subgroup", "subgroups", "committee", "committees"],
  report: ["report", "reports", "reported", "reporting"],
  scrutinise: ["scrutinise", "scrutinises", "scrutinised", "scrutinize", "scrutinizes"],
  support: ["support", "supports", "supported"],
  commission: ["commission", "commissions", "commissioned"],
  evidence: ["evidence", "source", "sources", "proof"],
  document: ["document", "documents", "paragraph", "paragraphs"],
  mention: ["mention", "mentions", "mentioned"],
  who: ["who", "whom"],
  which: ["which", "what"],
  why: ["why"],
  part: ["part", "parts"],
};

const KNOWN = new Set(Object.entries(FORMS).flatMap(([word, forms]) => [word, ...forms]));

/** Whether the word, as it stands, may be one of a question. */
export const isKeyWord = (typed: string): boolean => KNOWN.has(typed);

const slipsOf = slipsAmong(KNOWN);

/** Whether the word that was typed is a key word, and with how many slips; null where it is another. */
export function slipsIn(typed: string, keyWord: string): number | null {
  const forms = FORMS[keyWord] ?? [keyWord];
  if (forms.includes(typed)) return 0;
  // What is a key word itself is meant as it stands.
  if (KNOWN.has(typed)) return null;
  const slips = slipsOf(typed);
  return forms.some((form) => slips.has(form)) ? 1 : null;
}
