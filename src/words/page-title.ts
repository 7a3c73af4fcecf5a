/** The tab, the bookmark, the printed file and the saved one are named by the record. @param title of the record */
export const pageTitle = (title: string): string => `${title} – Partnership Explorer`;
