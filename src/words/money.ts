const pound = (fractionDigits: number) =>
  new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency: "GBP",
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  });
const WHOLE = pound(0);
const PENCE = pound(2);

/**
 * Pence are told where there are any.
 * @example pounds(23470) // "£23,470"
 * @example pounds(1234.5) // "£1,234.50"
 */
export const pounds = (amount: number): string => (Number.isInteger(amount) ? WHOLE : PENCE).format(amount);
