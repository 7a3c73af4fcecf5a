import { parameterMeant } from "../embed/parameters";

/**
 * What an address asks to be shown, as it stands after `#`. What somebody wrote after `?` instead counts where that says nothing
 * of it; whatever else stands there belongs to others.
 * @example openedAt({ hash: "#area=cumbria", search: "?Year=2011&utm_source=mail" }) // "area=cumbria&period=2011"
 */
export function openedAt({ hash, search }: Pick<URL, "hash" | "search">): string {
  const asked = hash.replace(/^#/, "");
  const known = new Set([...new URLSearchParams(asked).keys()].map(parameterMeant));
  const more = [...new URLSearchParams(search)].flatMap(([name, text]) => {
    const meant = parameterMeant(name);
    return meant === undefined || known.has(meant) ? [] : [[meant, text]];
  });
  return [asked, new URLSearchParams(more).toString()].filter((part) => part !== "").join("&");
}
