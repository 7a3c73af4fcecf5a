/** The names of the copies' caches. A web server may hold several explorers in several folders: each has its own. */

const ofFolder = (scope: string): string => `partnership-explorer ${scope} `;

/** @example copiesName("https://a.gov.uk/map/", "7f3") // "partnership-explorer https://a.gov.uk/map/ 7f3" */
export const copiesName = (scope: string, build: string): string => ofFolder(scope) + build;

/** Of the caches that there are, those of other builds of the explorer in this folder. */
export const outdated = (names: readonly string[], scope: string, build: string): readonly string[] =>
  names.filter((name) => name.startsWith(ofFolder(scope)) && name !== copiesName(scope, build));
