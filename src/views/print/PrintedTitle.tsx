import { useRecord } from "../hooks/useExplorer";
import styles from "./Printed.module.css";

interface Props {
  readonly title: string;
  readonly asAt: string;
}

/** What of the record is printed, and of what period. */
export const PrintedTitle = ({ title, asAt }: Props) => (
  <header className={styles.title}>
    <h1>{title}</h1>
    <RecordAsAt asAt={asAt} />
  </header>
);

export function RecordAsAt({ asAt }: Pick<Props, "asAt">) {
  const record = useRecord();
  return (
    <p className={styles.asAt}>
      {record.title}, {asAt}
    </p>
  );
}
