/** Made when it is first needed: to make one takes longer than to write all amounts of a plan, of which few have pence. */
let pence: Intl.NumberFormat | undefined;

/**
 * Pence are told where there are any.
 * @example pounds(23470) // "£23,470"
 * @example pounds(1234.5) // "£1,234.50"
 */
export function pounds(amount: number): string {
  if (Number.isSafeInteger(amount)) return `${amount < 0 ? "-" : ""}£${inThousands(Math.abs(amount))}`;
  pence ??= new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });
  return pence.format(amount);
}

const inThousands = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
