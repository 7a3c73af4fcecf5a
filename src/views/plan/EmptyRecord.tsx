import { useEmbedding } from "../hooks/useEmbedding";
import { useActions, usePick } from "../hooks/useExplorer";
import styles from "../later/Failure.module.css";

/** In place of the plan: what a record is, and how to open one. @param people who are told of, though no body is on which they sit */
export function EmptyRecord({ people }: { readonly people: number }) {
  const { origin } = usePick("origin");
  const { parts } = useEmbedding();
  return (
    <div className={styles.failure}>
      <h2>{people === 0 ? "This record is empty" : "No body is in this record"}</h2>
      {people > 0 && (
        <p>
          {people === 1 ? "One person is in it" : `${people} people are in it`}, and no body on which they
          sit. The search finds them by name.
        </p>
      )}
      <p>
        A record says which partnerships, boards and councils there were, from when to when, who sat on them,
        what became of them, and which document tells so. From it the explorer draws all it shows.
      </p>
      {parts.has("record") && (
        <GoToRecord name={origin.kind === "empty" ? "Go on with it" : "Use a record of your own"} />
      )}
      {origin.kind === "shipped" && <ForWhoeverKeepsThePage />}
    </div>
  );
}

function GoToRecord({ name }: { readonly name: string }) {
  const { open } = useActions();
  return (
    <button type="button" className="button" onClick={() => open({ kind: "record" })}>
      {name}
    </button>
  );
}

const ForWhoeverKeepsThePage = () => (
  <p>
    For everybody who comes to this page, whoever looks after it puts the files of a record into the folder{" "}
    <code>data</code> beside the page. The <code>data/README.md</code> of the project shows how they are
    written; <code>npm run record -- open FILE… --out data/</code> makes them from a spreadsheet or from files
    of others, such as Popolo.
  </p>
);
