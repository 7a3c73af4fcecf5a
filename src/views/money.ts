const POUNDS = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});

/** @example pounds(23470) // "£23,470" */
export const pounds = (amount: number): string => POUNDS.format(amount);
