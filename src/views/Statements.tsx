import type { Statement } from "../lineage/statement";
import { StatementText } from "./StatementText";

/** One below the other. */
export const Statements = ({ statements }: { readonly statements: readonly Statement[] }) =>
  statements.map((statement, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what is told of a body is constant, and may say a thing twice
    <StatementText key={index} statement={statement} />
  ));
