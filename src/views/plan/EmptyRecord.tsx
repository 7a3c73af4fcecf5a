import styles from "../later/Failure.module.css";

/** In place of the plan: what a record is, and how to open one. @param people who are told of, though no body is on which they sit */
export const EmptyRecord = ({ people }: { readonly people: number }) => (
  <div className={styles.failure}>
    <h2>{people === 0 ? "This record is empty" : "No body is in this record"}</h2>
    {people > 0 && (
      <p>
        {people === 1 ? "One person is in it" : `${people} people are in it`}, and no body on which they sit.
        The search finds them by name.
      </p>
    )}
    <p>
      A record says which partnerships, boards and councils there were, from when to when, who sat on them,
      what became of them, and which document tells so. From it the explorer draws all it shows.
    </p>
    <p>
      To open one, whoever looks after this page puts its files into the folder <code>data</code> beside the
      page and loads the page again. The <code>data/README.md</code> of the project shows how they are
      written; <code>npm run record -- open FILE… --out data/</code> makes them from files of others, such as
      Popolo.
    </p>
  </div>
);
