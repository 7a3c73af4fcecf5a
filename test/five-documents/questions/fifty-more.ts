/**
 * Fifty questions more, typed as a councillor, an officer or a journalist would who knows nothing of the grammar: slips, abbreviations,
 * half sentences, and some that no document answers.
 */

export interface TypedQuestion {
  readonly ask: string;
  /** The right answer by the documents, with its paragraph where it has one. */
  readonly right: string;
  /** What is told of it; missing where the question is not understood, or is asked back. */
  readonly says?: readonly string[];
  /** Of what it is asked back which is meant, where words of a name alone were typed. */
  readonly offers?: readonly string[];
  /** What it must not tell. */
  readonly never?: readonly string[];
}

export const FIFTY_MORE: readonly TypedQuestion[] = [
  {
    ask: "who's on RECAP",
    right: "Cambridge City Council is a partner (2024, 3.57); no members are named.",
    says: ["Nobody is named", "Cambridge City Council is a member"],
  },
  {
    ask: "is the LEP still going",
    right: "In 2024 only its Business Board is spoken of; the register has its end.",
    says: [
      "No. The Greater Cambridge Greater Peterborough Local Enterprise Partnership came to an end on 31 March 2024 (by the national register).",
      "By then it was called The Business Board.",
    ],
  },
  {
    ask: "what do we give Horizons",
    right: 'Cambridge City: £23,470 a year previously (2011 7.4), "previously contributed"; not now.',
    says: ["Cambridge City Council formerly paid Cambridgeshire Horizons £23,470 a year"],
  },
  {
    ask: "which boards has Cllr Holloway",
    right:
      "Executive Councillor for Health and Community Safety 2024: voting member of the Cambridge CSP (3.53 Exec Cllr for Community Safety), by role.",
    says: ["sits on the Cambridge Community Safety Partnership for Cambridge City Council"],
  },
  {
    ask: "who represents us on the combined authority",
    right: "Cllr Anna Smith (2024, 3.3).",
    says: ["In 2024 Anna Smith sits on the Combined Authority Executive Board"],
  },
  {
    ask: "anna smith",
    right: "Cllr Anna Smith: on the CPCA Executive Board for Cambridge City.",
  },
  {
    ask: "what boards is Anna Smith on?",
    right: "CPCA Executive Board (2024 3.3).",
    says: ["In 2024 Anna Smith sits on the Combined Authority Executive Board"],
  },
  {
    ask: "when was the greater cambridge partnership set up",
    right:
      "Old GCP: formally established 1998 (2010 6.1), wound down 2011. A different GCP (2024). Ambiguous: must say which.",
    says: ["was formed in 1998", "is first on record in autumn 2023"],
  },
  {
    ask: "when did GCP shut",
    right: "Old: operations wound down 30 Sept 2011, company closed by 31 Dec 2011. Today's GCP has not.",
    says: [
      "was to be decommissioned by 31 December 2011",
      "is on record in the latest report, of 27 June 2024",
    ],
    never: ["was decommissioned on 30 September"],
  },
  {
    ask: "why was cambs together scrapped",
    right: "To cut bureaucracy and overheads, LAA ended (2011 3.1-3.5).",
    says: [
      "The reason on record: partners wanted less bureaucracy and lower costs, and the area agreements for which it was set up had come to an end.",
      "Cambridgeshire Together was decommissioned between 23 November 2010 and 10 October 2011.",
    ],
  },
  {
    ask: "What replaced Cambridgeshire Together?",
    right:
      "Leaders and Chief Executives meetings, supported by CPSB; annual stakeholder forums proposed (2011 3.5-3.6).",
    says: ["gave way to the Leader and Chief Executive meetings", "annual stakeholder forums (proposed"],
  },
  {
    ask: "what came before the Children's Trust Board",
    right: "Children and Young People's Strategic Partnership, replaced Nov 2009 (2010 2.1).",
    says: ["replaced the Children and Young People's Strategic Partnership in November 2009"],
  },
  {
    ask: "who chairs the LEP",
    right: "Neville Reyner (2011 6.7), chair of the Board, from business.",
    says: [
      "The Greater Cambridge Greater Peterborough Local Enterprise Partnership came to an end on 31 March 2024 (by the national register).",
      "In 2011 Neville Reyner chairs",
    ],
    never: ["In 2024 Neville", "Nobody is named"],
  },
  {
    ask: "chair of the community safety partnership in cambridge?",
    right: "Cambridge City Council co-ordinate and chair (2024 3.47).",
    says: ["In 2024 Cambridge City Council chairs the Cambridge Community Safety Partnership."],
  },
  {
    ask: "who chaired the safer and stronger board in 2010",
    right: "Cllr Sir Peter Brown (2010 5.1), County portfolio holder.",
    says: ["In 2010 Peter Brown chairs the Safer and Stronger Strategic Board"],
  },
  {
    ask: "how much do we pay Innovate Cambridge",
    right: "£50,000 contribution (2024 4.2), once.",
    says: ["paid Innovate Cambridge £50,000 once"],
  },
  {
    ask: "cost of fast growth cities group",
    right: "£5,000 each year from Cambridge City (2024 4.1).",
    says: ["Cambridge City Council pays the Fast Growth Cities group £5,000 a year"],
  },
  {
    ask: "total we spend on partnerships in 2024",
    right: "£5,000 + £10,000 a year; and £50,000 once (2024 4.1-4.2).",
    says: ["£5,000 a year", "£10,000 a year", "£50,000 once"],
    never: ["£23,470", "£8,000"],
  },
  {
    ask: "how much has cambridge city council paid to the LEP?",
    right: "£8,000 a year PROPOSED (2011 2.1b, 6.10); not recorded as paid.",
    says: ["would pay", "£8,000 a year (proposed"],
    never: ["Cambridge City Council paid", "Cambridge City Council pays"],
  },
  {
    ask: "partnerships in Cumbria",
    right:
      "2009: CSP, CLASB, CSP Executive; new: CSP Forum, CLF, Chief Executives' Group, Joint Chairs Group ...",
    says: ["There is no report on Cumbria in this record after November 2009."],
  },
  {
    ask: "whats clasb",
    right: "Cumbrian Local Authorities Strategic Board, to be dissolved 2009, replaced by the CLF.",
    says: ["The joint strategic board of Cumbria's local authorities; to be dissolved"],
  },
  {
    ask: "who is in the cumbria leadership forum",
    right: "Leaders of 7 councils, Chairs of NHS Cumbria, Lake District NPA, Police Authority, CALC (2009).",
    says: [
      "The local authorities in Cumbria have 7 seats",
      "NHS Cumbria has a seat",
      "Lake District National Park Authority has a seat",
    ],
  },
  {
    ask: "does carlisle still belong to the CLF",
    right: "No later document: 2009 only, the record cannot say.",
    says: [
      "No seat on the Cumbria Leadership Forum for Carlisle City Council is on record.",
      "The local authorities in Cumbria have 7 seats",
    ],
  },
  {
    ask: "is Oxford in the fast growth cities",
    right: "Yes (2024, 3.17).",
    says: [
      "Yes. In 2024 Oxford City Council is a member of the Fast Growth Cities group; nobody is named as sitting there.",
    ],
  },
  {
    ask: "is huntingdonshire in the LEP",
    right: "Yes 2011 (6.5).",
    says: [
      "No. The Greater Cambridge Greater Peterborough Local Enterprise Partnership came to an end on 31 March 2024 (by the national register).",
      "Huntingdonshire District Council is a member of the Greater Cambridge Greater Peterborough Local Enterprise Partnership",
    ],
  },
  {
    ask: "did Rutland join the LEP?",
    right: "Yes: one of the authorities it includes (2011 6.5).",
    says: [
      "Yes. In 2011 Rutland County Council is a member of the Greater Cambridge Greater Peterborough Local Enterprise Partnership",
    ],
  },
  {
    ask: "does Peterborough sit on the fast growth citys group",
    right: "Yes (2024 3.17).",
    says: [
      "Yes. In 2024 Peterborough City Council is a member of the Fast Growth Cities group; nobody is named as sitting there.",
    ],
  },
  {
    ask: "what shared services have we got with South Cambs",
    right:
      "Waste, planning, internal audit (two-council); legal, ICT, building control, CHIA (three-council) (2024 3.58).",
  },
  {
    ask: "who do we share CCTV with",
    right: "Huntingdonshire (2024 3.58).",
    offers: ["Shared CCTV service"],
  },
  {
    ask: "greater cambridge partership",
    right: "Two bodies of the name.",
  },
  {
    ask: "how many partnerships is Cambridge city council in",
    right: "A count from the record (2024).",
    says: ["a member of or has a seat on 26 partnerships, boards and groups"],
  },
  {
    ask: "list every partnership that ended in 2011",
    right:
      "GCP (old) company, Horizons operations 30 Sep 2011, Safer Board May 2011; ESP & Safer & Stronger & CT decommissioned (Nov 2010 - 2011).",
    says: [
      "The Safer and Stronger Strategic Board was decommissioned in May 2011.",
      "the Environmental Sustainability Partnership were decommissioned between 23 November 2010 and 10 October 2011",
      "The Greater Cambridge Partnership (on record from 1998) was to be decommissioned by 31 December 2011",
    ],
  },
  {
    ask: "what changed between 2010 and 2011",
    right: "CT, ESP, Safer decommissioned, GCP and Horizons wound down, LEP formed ...",
    says: [
      "Cambridgeshire Together was decommissioned",
      "The Safer and Stronger Strategic Board was decommissioned in May 2011",
    ],
  },
  {
    ask: "how many councillors are on the ICB",
    right: "Not in the record.",
  },
  {
    ask: "who is the mayor",
    right: "Nik Johnson, Mayor of Cambridgeshire & Peterborough (2024 3.21).",
  },
  {
    ask: "does the mayor sit on the ox-cam partnership",
    right: "Yes, Mayor Nik Johnson on the PRP Board (2024 3.21).",
  },
  {
    ask: "who runs the Oxford-Cambridge pan regional partnership",
    right: "Managing Director Richard Hutchins (2024 3.21).",
  },
  {
    ask: "when is the next meeting of the Health and wellbeing board",
    right: "Not in the record.",
  },
  {
    ask: "what has Bridget Smith got to do with it",
    right: "Leader of South Cambs, leads on environment for the PRP (2024 3.22).",
  },
  {
    ask: "Tony Orgee",
    right: "County councillor; member contact for the GCP and the ESP 2010.",
  },
  {
    ask: "officers for Horizons",
    right: "Graham Hughes, Service Director Growth and Infrastructure, county officer contact (2010).",
    says: ["In 2010 Graham Hughes is on record as officer."],
  },
  {
    ask: "why did we leave the LEP",
    right: "Premise not in the documents: nothing says that it left.",
  },
  {
    ask: "is there a health & wellbeing board in cheshire east",
    right: "Yes, named in 2016 (5.6.2).",
    says: [
      "The Cheshire East Health and Wellbeing Board is on record in the latest report, of 12 July 2016",
      "There is no report on Cheshire East in this record after July 2016",
    ],
  },
  {
    ask: "how much does Cheshire East give town partnerships",
    right: "£8,000 each, £72,000 total 2016/17.",
    says: ["£8,000 a year", "£72,000 once"],
  },
  {
    ask: "what's happened to the community wellbeing board?",
    right: "To be replaced by a Health and Wellbeing Board; shadow Oct 2011, live 2013 (2011 4).",
    says: [
      "was expected to be replaced by the Health and Wellbeing Board in 2013",
      "Whether that came about is not known",
    ],
  },
  {
    ask: "is the children's trust still running",
    right: "Going in 2011; the 2024 report does not mention it: not known.",
    says: ["has no end on record; there is no report of it after 10 October 2011"],
  },
  {
    ask: "what links the county council and the police",
    right: "CT? Shared bodies: Children's Trust etc. ",
  },
  {
    ask: "partnerships about climate",
    right:
      "CCCP (2010), ESP (2010), Cambridge City Leaders Climate Change Group, Action on Energy, Climate East.",
  },
  {
    ask: "what about 2011?",
    right: "A follow-up; alone it asks nothing: about what?",
  },
  {
    ask: "who do I ring about the BID",
    right:
      "Not in the record (contact persons not); the BID's board has the Executive Councillor for Economy & Skills. ",
  },
];
