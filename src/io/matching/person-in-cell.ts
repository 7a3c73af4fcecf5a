export interface PersonInCell {
  readonly name: string;
  readonly prefix?: string;
  /** In brackets after the name: "Chair", "substitute". */
  readonly role?: string;
}

const PREFIX = /^(Cllrs?\.?|Councillors?|Ald\.?|Alderman)\s+/i;
const PREFIXES: Readonly<Record<string, string>> = { a: "Alderman", c: "Councillor" };
const ROLE = /\s*\(([^()]+)\)\s*$/;
/** What a register writes in the place of a name. */
const NOBODY =
  /^(?:vacan(?:t|cy)|tbc|tba|to be (?:confirmed|appointed|advised)|none|nil|n\/?a|not applicable)\b|^[-–—]+$/i;

export const isNobody = (text: string): boolean => NOBODY.test(text.trim());

/** @example personInCell("Cllr A. Smith (Chair)") // { name: "A. Smith", prefix: "Councillor", role: "Chair" } */
export function personInCell(text: string): PersonInCell {
  const [, role] = ROLE.exec(text) ?? [];
  const whole = text.replace(ROLE, "");
  const [, prefix] = PREFIX.exec(whole) ?? [];
  const name = whole.replace(PREFIX, "").trim();
  return {
    name,
    ...(prefix !== undefined && { prefix: PREFIXES[prefix.charAt(0).toLowerCase()] ?? prefix }),
    ...(role !== undefined && { role }),
  };
}
