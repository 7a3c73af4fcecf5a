/**
 * In the order of the model statement for public sector websites of the United Kingdom. It says what was tested and what is
 * known to fall short, and nothing else; the council that publishes the explorer adds whom to ask.
 */
export const AccessibilityStatement = () => (
  <section>
    <h2>Accessibility statement</h2>
    <p>
      This statement is about the Partnership Explorer itself. The council that publishes it should add whom
      to contact and how to complain. If you are not happy with the council's answer, you can contact the
      Equality Advisory and Support Service.
    </p>
    <h3>How accessible it is</h3>
    <p>
      You should be able to use it with a keyboard alone, with a screen reader, zoomed to 400 %, on a screen
      320 pixels wide, in dark and high-contrast colours, and without motion. Everything on the plan is also
      in the tables.
    </p>
    <h3>Compliance</h3>
    <p>
      It is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because
      of the points listed here, and because nobody outside the project has audited it.
    </p>
    <h3>What falls short</h3>
    <ul>
      <li>
        With years side by side, you can point at the small plans but not move through them by keyboard. The
        comparison above each, the tables and the plan of each year say the same.
      </li>
      <li>
        The dots and spans above the timeline are a picture. The Changes view lists every change that they
        stand for.
      </li>
      <li>
        In the details of a body with many members, it takes many presses of Tab to reach a paragraph at the
        end. Screen readers can jump by heading.
      </li>
      <li>
        When the plan of a large area opens, its smallest type is 10 pixels high. You can zoom in. If you
        change the letter spacing, some names run over the edges of their boxes, but none is cut off.
      </li>
      <li>The date field shows dates in the order set in the browser.</li>
    </ul>
    <h3>How it was tested</h3>
    <p>
      With axe-core and its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, on every view, the details, the
      answer, the review and the Share dialog, 1440 and 320 pixels wide, in light, dark and forced colours,
      and on the review as it prints; with tests that answer the five questions above by keyboard alone; and
      by hand against Chartability's critical heuristics. It has not been tested with people who use assistive
      technology, nor with every screen reader.
    </p>
    <p>Prepared on 22 November 2026.</p>
  </section>
);
