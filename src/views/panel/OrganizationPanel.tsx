import { sourcesCitedBy } from "../../record/cited";
import { kindOf } from "../../record/kind";
import type { Organization } from "../../record/shape";
import { entityIn } from "../../record/slice";
import { nearestYear } from "../../store/showing";
import { sliceOf } from "../../store/slices";
import { yearOf } from "../../time/period";
import { distinctName } from "../../words/distinct-name";
import { themeInWords } from "../../words/headings";
import { kindInWords } from "../../words/kind";
import { presenceInWords, restOfLifeInWords } from "../../words/life";
import { subjectOf } from "../../words/statement";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useLandmarks } from "../hooks/useLandmarks";
import { LifeLine } from "../LifeLine";
import { TermsText } from "../text/TermsText";
import { Details } from "./Details";
import { EditItem } from "./EditItem";
import { Evidence } from "./Evidence";
import { HowConnected } from "./HowConnected";
import { Changes, Lineage } from "./Lineage";
import { Money } from "./Money";
import { Names } from "./Names";
import styles from "./Panel.module.css";
import { Relations } from "./Relations";
import { Seats } from "./Seats";
import { SubBodies } from "./SubBodies";

export function OrganizationPanel({ body }: { readonly body: Organization }) {
  const record = useRecord();
  const { heading } = useLandmarks();
  const { period } = usePick("period");
  const { ask, open } = useActions();
  const entity = entityIn(sliceOf(record, period), body.id);
  const theme =
    body.theme && body.theme !== "council" ? `, ${themeInWords(record, body.theme).toLowerCase()}` : "";
  return (
    <>
      <p className={styles.kind}>
        {kindInWords(record, body.id)}
        {theme}
      </p>
      <h2 ref={heading} className={styles.name} tabIndex={-1}>
        {distinctName(record, body.id)}
      </h2>
      {/* The keyboard does not stop at these terms, which the legend and the period's details explain: the buttons below are what it goes to. */}
      <p className={styles.lead}>
        <TermsText text={presenceInWords(record, entity, period)} />
      </p>
      <p className={styles.quiet}>
        <TermsText text={restOfLifeInWords(record, entity, period).join(" ")} />
      </p>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => ask(body.id)}>
          What happened to it?
        </button>
        {kindOf(record, body) === "council" && (
          <button type="button" className="button" onClick={() => open({ kind: "review" })}>
            Annual review
          </button>
        )}
        {entity.presence === "absent" && <GoToNearest id={body.id} />}
      </div>
      <EditItem collection="organizations" id={body.id} />
      <HowConnected key={`connected ${body.id}`} name={subjectOf(record, body.id).it} />
      <LifeLine id={body.id} />
      {body.summary !== undefined && <p className={styles.summary}>{body.summary}</p>}
      <Changes id={body.id} />
      <Names body={body} />
      <Lineage id={body.id} />
      <SubBodies body={body} />
      <Seats key={`seats ${body.id}`} body={body} />
      <Relations key={`relations ${body.id}`} id={body.id} />
      <Money key={`money ${body.id}`} id={body.id} />
      <Details details={body.details ?? []} />
      <Evidence sources={sourcesCitedBy(body)} />
    </>
  );
}

function GoToNearest({ id }: { readonly id: string }) {
  const record = useRecord();
  const { period } = usePick("period");
  const { goTo } = useActions();
  const year = nearestYear(record, id, period);
  if (year === null) return null;
  return (
    <button type="button" className="button" onClick={() => goTo(yearOf(year))}>
      Go to {year}
    </button>
  );
}
