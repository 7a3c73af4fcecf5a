/**
 * In the order of the model statement for public sector websites of the United Kingdom. It says what was tested and what is
 * known to fall short, and nothing else; the council that publishes the explorer adds whom to ask.
 */
export const AccessibilityStatement = () => (
  <section>
    <h2>Accessibility statement</h2>
    <p>
      This statement is about the Partnership Explorer itself. The council that publishes it adds whom to
      contact and how to complain; whoever is not content with its answer can turn to the Equality Advisory
      and Support Service.
    </p>
    <h3>How accessible it is</h3>
    <p>
      It is meant to be used with a keyboard alone, with a screen reader, enlarged to 400 %, on a screen 320
      pixels wide, in dark and high-contrast colours, and without motion. Everything on the plan is also in
      the tables.
    </p>
    <h3>Compliance</h3>
    <p>
      It is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because
      of what is listed here, and because it has not been audited by people outside its making.
    </p>
    <h3>What falls short</h3>
    <ul>
      <li>
        The small plans of years side by side can be pointed at, but not walked by the keyboard; the
        comparison above each, the tables and the plan of each year tell the same.
      </li>
      <li>
        The dots and spans above the timeline are a picture; the Changes view lists every change that they
        stand for.
      </li>
      <li>
        In the details of a body with many members, a paragraph at the end is many presses of Tab away;
        headings shorten the way for screen readers.
      </li>
      <li>
        When the plan of a large area opens, its smallest type is 10 pixels high; zooming enlarges it. With
        another letter spacing some names run over the edges of their boxes, but none is cut.
      </li>
      <li>The date field shows dates in the order that the browser is set to.</li>
    </ul>
    <h3>How it was tested</h3>
    <p>
      By axe-core with its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, on every view, on the details,
      the answer, the review and the dialog Share, 1440 and 320 pixels wide, in light, dark and forced
      colours, and on the review as it is printed; by tests that use the keyboard alone for the five questions
      above; and by hand against the critical heuristics of Chartability. It has not been tested with people
      who use assistive technology, nor with each screen reader.
    </p>
    <p>Prepared on 22 November 2026.</p>
  </section>
);
