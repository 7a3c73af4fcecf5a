import { openingYear } from "../../record/report-years";
import { overviewShown } from "../../store/overview";
import { yearOf } from "../../time/period";
import { areasNamed } from "../../words/area";
import { useActions, useExplorer, useRecord } from "../hooks/useExplorer";
import { LocationLink } from "../text/LocationLink";
import styles from "./AreasOverview.module.css";

/** In place of a plan of all areas of a large record: what there is in each, and the way to it. */
export function AreasOverview() {
  const record = useRecord();
  const summaries = useExplorer(overviewShown) ?? [];
  const names = new Map(areasNamed(record).map(({ id, name }) => [id, name]));
  const { first, last } = record.years;
  const most = Math.max(1, ...summaries.flatMap(({ changes }) => changes));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <section className={styles.view} tabIndex={0} aria-label="All areas">
      <table className={styles.table}>
        <caption>{summaries.length.toLocaleString("en-GB")} areas. Choose one to see its plan.</caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Bodies</th>
            <th scope="col">Documents</th>
            <th scope="col">
              Changes, {first} to {last}
            </th>
          </tr>
        </thead>
        <tbody>
          {summaries.map(({ id, bodies, documents, changes }) => (
            <tr key={id}>
              <th scope="row">
                <AreaLink id={id} name={names.get(id) ?? id} />
              </th>
              <td>{bodies}</td>
              <td>{documents}</td>
              <td>
                <span className={styles.count}>{changes.reduce((sum, each) => sum + each, 0)}</span>
                <ChangesByYear changes={changes} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AreaLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { showArea } = useActions();
  return (
    <LocationLink
      to={({ record }) => ({ areaId: id, period: yearOf(openingYear(record, id)) })}
      onFollow={() => showArea(id)}
    >
      {name}
    </LocationLink>
  );
}

const YEAR_WIDTH = 6;
const HEIGHT = 16;

/** A bar for each year; the number before it tells the same in sum. */
const ChangesByYear = ({ changes, most }: { readonly changes: readonly number[]; readonly most: number }) => (
  <svg
    className={styles.bars}
    width={changes.length * YEAR_WIDTH}
    height={HEIGHT}
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={changes
        .map((count, index) => {
          const height = Math.ceil((count / most) * HEIGHT);
          return `M${index * YEAR_WIDTH} ${HEIGHT}v-${height}h${YEAR_WIDTH - 1}v${height}z`;
        })
        .join("")}
    />
  </svg>
);
