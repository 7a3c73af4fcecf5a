import { isOrigin } from "../src/embed/origin.ts";

/**
 * The origins of the pages that an explorer talks with when they frame it, where the one who builds it says so; null for
 * whichever page names itself. Not who may frame it: only the header `frame-ancestors` of its server decides that.
 *
 * @param text such as `https://intranet.example,https://www.example`, or `none`
 * @throws Error that names what is no origin
 */
export function allowedHosts(text = process.env["EXPLORER_HOSTS"] ?? ""): readonly string[] | null {
  const hosts = text.split(/[\s,]+/).filter((host) => host !== "");
  if (hosts.length === 0) return null;
  if (hosts.join() === "none") return [];
  const wrong = hosts.find((host) => !isOrigin(host));
  if (wrong === undefined) return hosts;
  throw new Error(
    `EXPLORER_HOSTS: expected origins such as https://intranet.example, or none; found ${wrong}`,
  );
}
