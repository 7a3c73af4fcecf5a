export interface MoneyInCell {
  /** In pounds, above 0; 0 where the cell says that nothing is paid. */
  readonly amount: number;
  readonly frequency: "annual" | "once";
}

const NOTHING = /^(?:nil|none|no|n\/?a|not applicable|-+|–|£?0+(?:\.0+)?)$/i;
const AMOUNT = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s*(k|m)?\b\s*(.*)$/i;
const ONCE = /\b(?:one[- ]?off|once)\b/i;
const EACH_YEAR = /^(?:p\.?\s?a\.?|per annum|per year|a year|each year|annually|annual)?$/i;
const TIMES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/**
 * A sum as registers write it; null for what is no sum, or says more than one.
 * @example moneyInCell("£5,000 p.a.") // { amount: 5000, frequency: "annual" }
 */
export function moneyInCell(text: string): MoneyInCell | null {
  if (NOTHING.test(text)) return { amount: 0, frequency: "annual" };
  const [, whole, part = "", unit = "", rest = ""] = AMOUNT.exec(text) ?? [];
  if (whole === undefined) return null;
  const isOnce = ONCE.test(rest);
  if (!isOnce && !EACH_YEAR.test(rest.trim())) return null;
  const amount = Number(whole.replaceAll(",", "") + part) * (TIMES[unit.toLowerCase()] ?? 1);
  return { amount, frequency: isOnce ? "once" : "annual" };
}
