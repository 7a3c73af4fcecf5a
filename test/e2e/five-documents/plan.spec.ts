import type { Page } from "@playwright/test";
import { cambridgeshire, names, open, plan, slider } from "../explorer";
import { expect, test } from "../warm";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Drawn {
  readonly id: string;
  readonly node: Box;
  /** The lines of its name, its status and its tag, as they are drawn. */
  readonly labels: readonly Box[];
  readonly smallestType: number;
}

/** Every name of the plan as the browser has drawn it, in CSS pixels of the screen. */
const drawn = (page: Page): Promise<readonly Drawn[]> =>
  names(page).evaluateAll((buttons) =>
    buttons.map((button): Drawn => {
      const boxOf = (element: Element): Box => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const textBox = (element: Element): Box => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return boxOf(range as unknown as Element);
      };
      const texts = [...button.querySelectorAll("span")].filter(
        (span) => span.childElementCount === 0 && !span.classList.contains("visually-hidden"),
      );
      const zoom = button.getBoundingClientRect().width / (button as HTMLElement).offsetWidth;
      const sizes = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * zoom);
      return {
        id: (button as HTMLElement).dataset["id"] ?? "",
        node: boxOf(button),
        labels: texts.map(textBox),
        smallestType: Math.min(...sizes),
      };
    }),
  );

const TOLERANCE = 0.5;
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - TOLERANCE &&
  b.left < a.right - TOLERANCE &&
  a.top < b.bottom - TOLERANCE &&
  b.top < a.bottom - TOLERANCE;
const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Pairs of a label and another label, or another node that does not hold it. */
function covered(entities: readonly Drawn[]): readonly string[] {
  return entities.flatMap((entity) =>
    entities
      .filter((other) => other.id !== entity.id)
      .filter((other) =>
        entity.labels.some(
          (label) =>
            other.labels.some((otherLabel) => overlap(label, otherLabel)) ||
            (overlap(label, other.node) && !within(entity.node, other.node)),
        ),
      )
      .map((other) => `${entity.id} × ${other.id}`),
  );
}

for (const year of [2009, 2010, 2011, 2024]) {
  test(`in ${year} every name can be read: none is covered, none leaves its box, none is under 12 px`, async ({
    page,
  }) => {
    await open(page, cambridgeshire(year));
    const entities = await drawn(page);
    expect(entities.length).toBeGreaterThan(year === 2009 ? 5 : 40);
    expect(covered(entities)).toEqual([]);
    expect(Math.min(...entities.map(({ smallestType }) => smallestType))).toBeGreaterThanOrEqual(12);
    const leaving = entities.filter(({ node, labels }) =>
      labels.some(
        ({ left, right, bottom }) => left < node.left || right > node.right + 1 || bottom > node.bottom + 1,
      ),
    );
    expect(leaving.map(({ id }) => id)).toEqual([]);
  });
}

test("a thing has one place for all time, whichever way the years are stepped through", async ({ page }) => {
  await open(page, cambridgeshire(2009));
  const places = new Map<string, string>();
  const moved: string[] = [];
  await slider(page).focus();
  for (let year = 2009; year <= 2024; year++) {
    await expect(slider(page)).toHaveValue(String(year));
    for (const { id, node } of await drawn(page)) {
      const place = `${node.left},${node.top}`;
      if ((places.get(id) ?? place) !== place) moved.push(`${id} in ${year}`);
      places.set(id, place);
    }
    await page.keyboard.press("ArrowRight");
  }
  expect(moved).toEqual([]);
  expect(places.size).toBeGreaterThan(100);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [820, 1180],
] as const) {
  test(`the frame around the plan keeps its place and size in every year, so that nothing moves, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, cambridgeshire(2009));
    const frames = new Set<string>();
    for (let year = 2009; year <= 2024; year++) {
      await page.getByRole("button", { name: String(year), exact: true }).click();
      await expect(slider(page)).toHaveValue(String(year));
      await expect(page.locator("[data-sentence]")).toContainText(String(year));
      const frame = (await plan(page).boundingBox())!;
      frames.add(`${frame.y} ${frame.width} ${frame.height}`);
    }
    expect([...frames]).toHaveLength(1);
  });
}

test("what has just ended stays for one year as a ghost with its end told", async ({ page }) => {
  const company = plan(page).getByRole("treeitem", {
    name: /, Greater Cambridge Partnership \(on record from 1998\), partnership, /,
  });
  await open(page, cambridgeshire(2011));
  await expect(company).toContainText("to end by Dec 2011");
  await open(page, cambridgeshire(2012));
  await expect(company).toHaveClass(/ghost/);
  await open(page, cambridgeshire(2013));
  await expect(company).toHaveCount(0);
});

test("what was formed in the year is marked as new", async ({ page }) => {
  await open(page, cambridgeshire(2010));
  await expect(
    plan(page).getByRole("treeitem", { name: /Peterborough Local Enterprise Partnership/ }),
  ).toContainText("new");
});

test("the legend switches kinds off and on, and brings in what is hidden", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  const council = plan(page).getByRole("treeitem", { name: /Rutland/ });
  await expect(council).toBeVisible();
  await page.getByRole("button", { name: /^Councils/ }).click();
  await expect(council).toHaveCount(0);
  await expect(page).toHaveURL(/show=partnership,sub-group,on-record/);
  await page.getByRole("button", { name: /^Representatives/ }).click();
  await expect(page).toHaveURL(/representatives=on/);
  await plan(page)
    .getByRole("treeitem", { name: /^Neville Reyner/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=person-neville-reyner/);
});

test("a council that is selected is told in each box where it has a part, and no lines are drawn for it", async ({
  page,
}) => {
  await open(page, `${cambridgeshire(2024)}&select=cambridge-city-council`);
  await expect(plan(page).getByRole("treeitem", { name: /^Cambridge CSP/ })).toHaveAccessibleName(
    /Cambridge City Council: member, 2 seats, coordinates/,
  );
  await expect(plan(page).getByRole("treeitem", { name: /^Executive Board/ })).toContainText("1 seat");
});

test("a click on the plan selects, and the keyboard does too", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  await plan(page)
    .getByRole("treeitem", { name: /^Cambridgeshire Together/ })
    .click();
  await expect(
    page.getByRole("heading", { name: /^Cambridgeshire Together/, level: 2 }).first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/select=cambridgeshire-together/);
  await plan(page)
    .getByRole("treeitem", { name: /^Joint Accountability/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=joint-accountability-committee/);
});

test("keys, buttons and the wheel zoom and pan; fit brings the opening view back", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  const together = plan(page).getByRole("treeitem", { name: /^Cambridgeshire Together/ });
  const box = async () => (await together.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const opening = await box();
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect((await box()).width).toBeGreaterThan(opening.width);
  await page.getByRole("button", { name: "Fit" }).click();
  expect(await box()).toEqual(opening);
  await together.focus();
  await page.keyboard.press("Shift+ArrowRight");
  expect((await box()).x).toBeLessThan(opening.x);
  await page.keyboard.press("0");
  expect(await box()).toEqual(opening);
  await page.mouse.move(opening.x + 5, opening.y + 5);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await box()).width).toBeGreaterThan(opening.width);
});

test("a drag that begins on a box pans, and the plan cannot be dragged out of sight", async ({ page }) => {
  await open(page, cambridgeshire(2011));
  const together = plan(page).getByRole("treeitem", { name: /^Cambridgeshire Together/ });
  const { x, y } = (await together.boundingBox())!;
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down();
  await page.mouse.move(x - 80, y - 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await together.boundingBox())!.x).toBeCloseTo(x - 100, 0);
  await expect(page).not.toHaveURL(/select=/);
  await together.focus();
  for (let press = 0; press < 40; press++) await page.keyboard.press("Shift+ArrowRight");
  const council = plan(page)
    .getByRole("treeitem", { name: /^West|^Cambridgeshire|^Voluntary|^Third Sector/ })
    .first();
  await expect(council).toBeAttached();
  const rights = await names(page).evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().right),
  );
  expect(Math.max(...rights)).toBeGreaterThan(80);
});

test("Escape in the details closes them and leads back to the name on the plan", async ({ page }) => {
  await open(page, `${cambridgeshire(2011)}&select=recap`);
  await page.getByRole("button", { name: "Close details" }).focus();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/select=/);
  await expect(plan(page).getByRole("treeitem", { name: /^RECAP/ })).toBeFocused();
});

test("on a narrow screen a choice on the plan leads to its details below", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, cambridgeshire(2011));
  await plan(page)
    .getByRole("treeitem", { name: /^Cambridgeshire Public Service Board/ })
    .click();
  await page.getByRole("button", { name: "About Public Service Board" }).click();
  await expect(page.getByRole("heading", { name: "Cambridgeshire Public Service Board" })).toBeInViewport();
});

test("a drawing of the plan has no box styled anew", async ({ page }) => {
  await open(page, cambridgeshire(2010));
  const styled = await page.evaluate(async () => {
    interface Canvas {
      readonly on: (
        event: string,
        selector: string,
        act: (event: { target: { id(): string } }) => void,
      ) => void;
      readonly forceRender: () => void;
    }
    const holder = [...document.querySelectorAll("[data-plan] *")].find((element) => "_cyreg" in element);
    const { cy } = (holder as unknown as { _cyreg: { cy: Canvas } })._cyreg;
    const ids: string[] = [];
    cy.on("style", "node", ({ target }) => ids.push(target.id()));
    for (let drawing = 0; drawing < 3; drawing++) {
      cy.forceRender();
      await new Promise(requestAnimationFrame);
    }
    return ids;
  });
  expect(styled).toEqual([]);
});
