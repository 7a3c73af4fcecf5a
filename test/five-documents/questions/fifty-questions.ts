/**
 * Fifty questions as people type them, with what the five documents and the register answer: written from the documents, before
 * there was anything that answers them.
 */

export interface AskedQuestion {
  readonly ask: string;
  /** Where it is asked: by itself in Cambridgeshire in 2024, with nothing selected. */
  readonly areaId?: string;
  readonly period?: string;
  readonly chosenId?: string;
  /** Facts that the answer tells, in these words. */
  readonly says?: readonly string[];
  /** What it must not tell. */
  readonly never?: readonly string[];
  /** Paragraphs on which it rests, each behind the id of its document. */
  readonly cites?: readonly string[];
  /** Names between which the reader is asked to choose. */
  readonly offers?: readonly string[];
  /** Whether it is beyond what can be asked. */
  readonly isBeyond?: true;
}

const CAMBRIDGE = "cambridge-city-council";
const CHESHIRE_EAST = "cheshire-east-council";

const IN_2010 = "doc-cambridgeshire-2010";
const IN_2011 = "doc-cambridge-2011";
const IN_2024 = "doc-cambridge-2024";
const OF_CUMBRIA = "doc-cumbria-2009";
const OF_CHESHIRE = "doc-cheshire-east-2016";
const REGISTER = "ons-code-history";

export const FIFTY_QUESTIONS: readonly AskedQuestion[] = [
  // Who sits on it.
  {
    ask: "Who sits on the LEP Board in 2011?",
    says: ["Neville Reyner", "Leader of the City Council", "Business representatives"],
    never: ["Anna Smith"],
    cites: [`${IN_2011} 6.7`],
  },
  {
    ask: "who's on RECAP",
    says: ["Nobody is named", "Cambridge City Council"],
    cites: [`${IN_2024} 3.57`],
  },
  {
    ask: "Who represents us on the Combined Authority's Executive Board?",
    chosenId: CAMBRIDGE,
    says: ["Anna Smith"],
    never: ["Richard Carr"],
    cites: [`${IN_2024} 3.3`],
  },
  {
    ask: "Who sits on the Horizons Board for the County Council in 2010?",
    says: ["Jill Tuck"],
    cites: [`${IN_2010} 4.2`],
  },
  {
    ask: "Who was on the Joint Accountability Committee in 2010?",
    says: ["Ward", "5 seats"],
    cites: [`${IN_2011} App 1 / 7.1`],
  },
  {
    ask: "Who sits on the Horizns Board in 2010",
    says: ["Jill Tuck"],
    cites: [`${IN_2010} 4.2`],
  },
  {
    ask: "who sits on the Cumbria Leadership Forum?",
    areaId: "cumbria",
    period: "2009",
    says: ["Leaders of the seven local authorities", "Chair of NHS Cumbria", "planned or proposed"],
    cites: [`${OF_CUMBRIA} Background`],
  },
  // Who sits for whom, and on what.
  {
    ask: "Who sits for Cambridge City Council?",
    says: ["Anna Smith", "Cameron Holloway"],
    never: ["Neville Reyner"],
    cites: [`${IN_2024} 3.3`, `${IN_2024} 3.53`],
  },
  {
    ask: "Who represents the county council in 2010?",
    says: ["Jill Tuck", "Martin Curtis", "Tony Orgee"],
    never: ["Neville Reyner"],
    cites: [`${IN_2010} 2.4`],
  },
  {
    ask: "What do we sit on?",
    chosenId: CAMBRIDGE,
    says: ["Fast Growth Cities group", "Action on Energy", "South ICB Strategic Board", "RECAP"],
    never: ["Horizons"],
    cites: [`${IN_2024} 3.17`, `${IN_2024} 3.43`, `${IN_2024} 3.57`],
  },
  { ask: "what do we sit on", offers: ["Cambridge City Council", "Cambridgeshire County Council"] },
  {
    ask: "What does Al Kingsley sit on?",
    says: ["Business Board", "Oxford-Cambridge Pan-Regional Partnership Board"],
    cites: [`${IN_2024} 3.22`],
  },
  // What came after it, and before.
  {
    ask: "What replaced Cambridgeshire Together?",
    says: [
      "gave way to the Leader and Chief Executive meetings between 23 November 2010 and 10 October 2011",
      "annual stakeholder forums (proposed",
    ],
    cites: [`${IN_2011} 3.6`, `${IN_2011} 3.5`],
  },
  {
    ask: "What came after the LEP?",
    says: ["renamed The Business Board", "No successor is on record"],
    cites: [`${REGISTER} Greater Cambridge and Greater Peterborough LEP`],
  },
  {
    ask: "what replaced the Safer Board",
    says: ["No successor is on record"],
    never: ["was replaced by"],
    cites: [`${IN_2011} 3.4`],
  },
  {
    ask: "What would replace CLASB?",
    areaId: "cumbria",
    period: "2009",
    says: ["Cumbria Leadership Forum", "Cumbria Strategic Partnership Forum", "planned"],
    cites: [`${OF_CUMBRIA} Summary`],
  },
  {
    ask: "Where did the Children's Trust Board come from?",
    says: ["replaced the Children and Young People's Strategic Partnership in November 2009"],
    cites: [`${IN_2010} 2.1`],
  },
  {
    ask: "What came before the Health and Wellbeing Board?",
    says: ["expected to replace the Community Wellbeing Board", "planned"],
    never: ["Cheshire"],
    cites: [`${IN_2011} 4.8`],
  },
  {
    ask: "What did the Community Wellbeing Board become in 2013?",
    says: ["expected to be replaced by the Health and Wellbeing Board in 2013", "planned"],
    cites: [`${IN_2011} 4.8`],
  },
  {
    ask: "What did Forest Heath become?",
    says: ["West Suffolk Council", "1 April 2019"],
    cites: [`${REGISTER} Forest Heath, St Edmundsbury`],
  },
  // What it costs.
  {
    ask: "What do we pay Horizons?",
    chosenId: CAMBRIDGE,
    says: ["£23,470 a year", "formerly"],
    never: ["£8,000", "£490,000"],
    cites: [`${IN_2011} 7.4`],
  },
  { ask: "How much does Horizons cost us?", offers: ["Cambridge City Council"] },
  {
    ask: "how much did the Greater Cambridge Partnership of 2010 cost us?",
    chosenId: CAMBRIDGE,
    says: ["£5,470 a year"],
    never: ["on record from 2023"],
    cites: [`${IN_2011} 8.2`],
  },
  {
    ask: "How much do we pay to the LEP",
    chosenId: CAMBRIDGE,
    period: "2011",
    says: ["£8,000 a year", "proposed"],
    cites: [`${IN_2011} 6.10`],
  },
  {
    ask: "What does Cambridge City Council pay the Fast Growth Cities group?",
    says: ["£5,000 a year"],
    never: ["£10,000"],
    cites: [`${IN_2024} 4.1`],
  },
  {
    ask: "what do we pay recap?",
    chosenId: CAMBRIDGE,
    says: ["No payment"],
    never: ["£"],
  },
  {
    ask: "How much do we pay the town partnerships?",
    areaId: "cheshire-east",
    period: "2016",
    chosenId: CHESHIRE_EAST,
    says: ["£8,000 a year", "£72,000", "proposed"],
    never: ["£400,000"],
    cites: [`${OF_CHESHIRE} 5.6.5`],
  },
  // What happened.
  {
    ask: "What happened to the Safer Board?",
    says: ["was decommissioned in May 2011"],
    cites: [`${IN_2011} 3.4`],
  },
  {
    ask: "what hapened to Horizons?",
    says: ["un-staffed company", "30 September 2011"],
    cites: [`${IN_2011} 7.1`],
  },
  {
    ask: "What happened to Cambridgeshire Together in 2010?",
    says: ["agreed to meet twice a year", "23 November 2010"],
    cites: [`${IN_2010} 1.6`],
  },
  // How two are connected.
  {
    ask: "How are Cambridge City Council and RECAP connected?",
    says: ["Cambridge City Council", "linked in 2024"],
    cites: [`${IN_2024} 3.57`],
  },
  {
    ask: "how is RECAP connected to the ESP in 2010",
    says: ["linked in 2010", "reports to"],
    cites: [`${IN_2010} 7.3`],
  },
  // What changed.
  {
    ask: "What changed in 2011?",
    says: ["Safer and Stronger Strategic Board was decommissioned in May 2011"],
    cites: [`${IN_2011} 3.4`],
  },
  {
    ask: "what changed between 2010 and 2024?",
    says: ["Between 2010 and 2024", "Cambridgeshire Together was decommissioned"],
    cites: [`${IN_2011} 3.5`],
  },
  { ask: "What has changed since the last review?", says: ["Between 2011 and 2024"] },
  // When, and whether it is still there.
  {
    ask: "When did Cambridgeshire Horizons end?",
    says: ["no end on record", "30 September 2011"],
    never: ["was decommissioned"],
    cites: [`${IN_2011} 7.1`],
  },
  {
    ask: "When was the LEP formed?",
    says: ["was formed in September 2010"],
    cites: [`${IN_2011} 6.3`],
  },
  {
    ask: "when did the Greater Cambridge Partnership start?",
    says: ["was formed in 1998", "on record from 2023"],
    cites: [`${IN_2010} 6.1`, `${IN_2024} 3.11`],
  },
  {
    ask: "Is RECAP still there?",
    says: ["on record in the latest report, of 27 June 2024"],
    cites: [`${IN_2024} 3.57`],
  },
  {
    ask: "is the joint accountability committee still going?",
    says: ["not to go on (agreed, no date given"],
    cites: [`${IN_2011} 10.1`],
  },
  {
    ask: "Is the Travel for Work Partnership still running?",
    says: ["no end on record", "no report of it after 5 July 2010"],
    never: ["It ended", "It was decommissioned"],
  },
  // Who chairs it.
  {
    ask: "Who chairs the Children's Trust Board in 2010?",
    says: ["Martin Curtis"],
    cites: [`${IN_2010} 2.4`],
  },
  {
    ask: "WHO IS THE CHAIR OF THE IMPROVMENT BOARD",
    says: ["Richard Carr"],
    never: ["Anna Smith"],
    cites: [`${IN_2024} 3.4`],
  },
  { ask: "Who chairs RECAP?", says: ["Nobody is named"] },
  {
    ask: "who chairs the CSP?",
    says: ["Cambridge City Council", "Cumbria Strategic Partnership"],
    cites: [`${IN_2024} 3.47`],
  },
  // What there is, and what reports to what.
  {
    ask: "Which partnerships were there in 2011 in health?",
    says: ["Community Wellbeing Board", "Improving Health Partnerships"],
    never: ["Local Enterprise Partnership", "Cheshire"],
    cites: [`${IN_2011} 4.1`],
  },
  {
    ask: "What reports to the Environmental Sustainability Partnership?",
    says: [
      "RECAP",
      "Cambridgeshire Flood Risk Management Partnership",
      "Cambridgeshire Climate Change Partnership",
      "Biodiversity Partnership",
      "Travel for Work Partnership",
    ],
    cites: [`${IN_2010} 7.3`],
  },
  {
    ask: "Whom did the Safer and Stronger Partnership report to?",
    says: ["Cambridgeshire Together"],
    cites: [`${IN_2010} 11.1`],
  },
  // How we know.
  {
    ask: "How do we know about Horizons?",
    says: ["2 documents"],
    cites: [`${IN_2010} 4.1`, `${IN_2011} 7.3`],
  },
  { ask: "Which partnership is the best value for money?", isBeyond: true },
];
