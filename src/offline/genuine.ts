/**
 * Whether an answer is the file that was asked for. A captive portal or a login page answers 200 with a page of its own, and a
 * server in the middle of a deployment with the page in place of a missing script, or with half a file.
 */
import { digestOf } from "./address";
import type { Means } from "./copies";

/** Not a part of a file, not an error, and not what stands elsewhere, such as the page where an expired session logs in. */
export const isWhole = ({ status, redirected }: Response): boolean => status === 200 && !redirected;

/** What else it can be that is given with status 200 in place of a script, a style, an icon or a part of the record. */
export const isPage = ({ headers }: Response): boolean => /html/i.test(headers.get("Content-Type") ?? "");

/** True for a file of this build that is just as it was built. Uses up the answer. */
export async function isAsBuilt(
  address: string,
  answer: Response,
  means: Pick<Means, "scope" | "files">,
): Promise<boolean> {
  return isWhole(answer) && (await sha256(await answer.arrayBuffer())) === digestOf(address, means);
}

/** In hexadecimal digits. */
async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What was found in place of a file, for a message. */
export function foundInstead(answer: Response): string {
  if (answer.redirected) return `a redirection to ${answer.url}`;
  return answer.status === 200 ? "another content" : `the answer ${answer.status}`;
}
