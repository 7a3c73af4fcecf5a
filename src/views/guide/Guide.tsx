import { useExplorer } from "../hooks/useExplorer";
import documentStyles from "../review/Review.module.css";
import { AccessibilityStatement } from "./AccessibilityStatement";

/** How to use the explorer, and the accessibility statement that councils have to publish. */
export function Guide() {
  const adjust = useExplorer((explorer) => explorer.adjust);
  return (
    <div className={documentStyles.page}>
      <header className={documentStyles.tools}>
        <button type="button" className="button" onClick={() => adjust({ guiding: false })}>
          Back to the explorer
        </button>
      </header>
      <main>
        <article className={documentStyles.article}>
          <h1>How to use the Partnership Explorer</h1>
          <p className={documentStyles.lead}>
            It shows which partnerships, boards and groups councils worked through from 2009 to 2024, and what
            became of them, as far as committee reports tell.
          </p>
          <Answers />
          <Reading />
          <Keys />
          <AccessibilityStatement />
        </article>
      </main>
    </div>
  );
}

const Answers = () => (
  <section>
    <h2>Five questions</h2>
    <h3>Which structures existed, and how did they fit together?</h3>
    <p>Choose a year on the timeline, and read the plan: boards and groups stand inside their partnership.</p>
    <h3>What happened to a structure?</h3>
    <p>
      Type “what happened to” and its name in the search box, or press “What happened to it?” beside its name.
    </p>
    <h3>What changed between two reviews?</h3>
    <p>Open Changes, then “Between two dates”. “Copy for a report” takes it into a committee paper.</p>
    <h3>Who sits where for a council, and what does it pay?</h3>
    <p>Search for the council and press “Annual review”, or open Table and “Who sits where”.</p>
    <h3>How do we know?</h3>
    <p>
      Every statement ends with its document and paragraph. Choose the paragraph to see what was taken from
      it.
    </p>
  </section>
);

const Reading = () => (
  <section>
    <h2>How to read it</h2>
    <ul>
      <li>On record: a document covers that time.</li>
      <li>Possible: it began or ended at some time in a span of days, and this is within it.</li>
      <li>Planned or proposed: documents only speak of it as to come.</li>
      <li>
        Unreported: the last report is past and no end is told. It is shown for five years, paler with every
        year. Silence is not an end.
      </li>
      <li>
        A red arrow leads from a structure to what came of it; it is dashed where that was only planned or
        proposed.
      </li>
      <li>
        A thin grey arrow leads from a body to the one that it reports to or supports. Blue lines are those of
        what is selected: its members and seats, what it sits on, and money.
      </li>
      <li>A thing keeps its place on the plan for all years, so that an empty place is an absence.</li>
    </ul>
  </section>
);

const KEYS: readonly (readonly [place: string, keys: string])[] = [
  ["Anywhere", "Tab goes on; the first stops of the page lead to the view, the details and the timeline."],
  [
    "On the plan",
    "Up and down: from name to name. Right: along the links of a name, then up and down among them. Left and Escape: back. Letters without spaces: to a name. Question mark: all links. Enter: select. Plus, minus, 0: zoom and fit. Shift with the arrows: move the plan.",
  ],
  [
    "In the lineage",
    "Up and down: from name to name. Right: to what happened next, and on to what came of it. Left: back. Enter: select.",
  ],
  ["On the timeline", "Left and right: a year. Home and End: the first and the last year."],
  ["In the details", "Escape: close them and go back to the name."],
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
