/** By which the page finds its own parts again, whatever else has come into it since. */
export const ONE_FILE_IDS = {
  styles: "explorer-styles",
  record: "explorer-record",
  explorer: "explorer-script",
  licences: "licences",
} as const;
