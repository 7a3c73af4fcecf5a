/** The path of a browser of the Chromium family; installs one if none is there. Throws with what to do when none is to be had. */
export function findBrowser(): string;
