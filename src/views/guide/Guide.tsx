import { recordInWords } from "../../words/record";
import { useActions, useRecord } from "../hooks/useExplorer";
import documentStyles from "../review/Review.module.css";
import { AccessibilityStatement } from "./AccessibilityStatement";
import { OwnRecord } from "./OwnRecord";
import { Terms } from "./Terms";

/** How to use the explorer, and the accessibility statement that councils have to publish. */
export function Guide() {
  const { open } = useActions();
  const record = useRecord();
  return (
    <div className={documentStyles.page}>
      <header className={documentStyles.tools}>
        <button type="button" className="button" onClick={() => open(null)}>
          Back to the explorer
        </button>
      </header>
      <main>
        <article className={documentStyles.article}>
          <h1>How to use the Partnership Explorer</h1>
          <p className={documentStyles.lead}>
            It shows which partnerships, boards and groups councils work through, and what became of them, as
            far as documents say. {recordInWords(record)}
          </p>
          <Answers />
          <OwnRecord />
          <Reading />
          <Terms />
          <Keys />
          <AccessibilityStatement />
        </article>
      </main>
    </div>
  );
}

const Answers = () => (
  <section>
    <h2>Six questions</h2>
    <h3>Which structures existed, and how did they fit together?</h3>
    <p>Select a year on the timeline and read the plan. Boards and groups stand inside their partnership.</p>
    <h3>What happened to a structure?</h3>
    <p>
      Type “what happened to” and its name in the search box, or select “What happened to it?” beside its
      name. Other questions are answered there as well: who sits on it, who chairs it, what came after it,
      what it costs, whether it is still there. What is not understood says so, and offers questions that are.
    </p>
    <h3>What changed between two reviews?</h3>
    <p>
      Open Changes, then “Between two dates”. “Copy for a report” copies the comparison for a committee paper.
      “Tell … as a story” shows it in at most ten steps, which you can play, change, print and share.
    </p>
    <h3>Who sits where for a council, and what does it pay?</h3>
    <p>
      Search for the council and select “Annual review”. You can print it, or download it for Word and edit
      it. Or open Table, then “Who sits where”.
    </p>
    <h3>How are two connected?</h3>
    <p>
      Select one, then “How is it connected with …?” in its details, and type the other. The shortest ways in
      the period are told, and shown on the plan.
    </p>
    <h3>How do we know?</h3>
    <p>
      Every statement ends with its document and paragraph. Select the paragraph to see what it was used for.
      If you have the document as PDF or Word, open it there: the paragraph is found in it.
    </p>
  </section>
);

const Reading = () => (
  <section>
    <h2>How to read it</h2>
    <ul>
      <li>
        What is no longer reported is shown for five years, fading each year. No report does not mean that it
        ended.
      </li>
      <li>
        A red arrow leads from a structure to its successor. It is dashed if that was only planned or
        proposed.
      </li>
      <li>
        A thin grey arrow leads from a body to the one that it reports to or supports. Blue lines belong to
        what is selected: its members and seats, what it sits on, and money.
      </li>
      <li>
        Everything keeps its place on the plan in every year. An empty place means that something is absent.
      </li>
      <li>
        What does not fit on the screen is counted at its edge: select the count to go there. Where a plan
        needs the width, what the year is about is folded away at the right edge, and one press opens it.
      </li>
    </ul>
  </section>
);

const KEYS: readonly (readonly [place: string, keys: string])[] = [
  ["Anywhere", "Tab moves on. Its first stops skip to the view, the details and the timeline."],
  [
    "On the plan",
    "Up and down: from name to name. Right: along the links of a name, then up and down among them. Left or Escape: back. Letters, without spaces: jump to a name. Question mark: read out all links. Enter: select. Plus, minus, 0: zoom in, zoom out, fit. Shift with the arrows: move the plan.",
  ],
  [
    "In the lineage",
    "Up and down: from name to name. Right: to the next change, and on to the successor. Left: back. Enter: select.",
  ],
  ["On the timeline", "Left and right: a year. Home and End: the first and the last year."],
  ["In the details", "Escape: close them and go back to the name, or fold away those of the year."],
  [
    "While editing",
    "Control and Z: undo. Control, Shift and Z, or Control and Y: redo. Where you type, they undo what is typed.",
  ],
];

const Keys = () => (
  <section>
    <h2>Keys</h2>
    <dl className={documentStyles.checks}>
      {KEYS.map(([place, keys]) => (
        <div key={place}>
          <dt>{place}</dt>
          <dd>{keys}</dd>
        </div>
      ))}
    </dl>
  </section>
);
