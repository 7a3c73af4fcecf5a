/** Whether the reader wants drafts kept, told without opening any store: until it is switched on, nothing is. Of this page alone. */
const key = (): string => `partnership-explorer-draft ${location.pathname}`;

const ON = "on";

/** False also where the browser refuses to keep anything. */
export function isDraftOn(): boolean {
  try {
    return localStorage.getItem(key()) === ON;
  } catch {
    return false;
  }
}

/** @returns whether the browser does it */
export function switchDraft(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(key(), ON);
    else localStorage.removeItem(key());
    return true;
  } catch {
    return false;
  }
}
