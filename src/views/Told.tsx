import { useEffect, useRef, useState } from "react";

/**
 * A step changes so much of the page at once that Firefox tells Orca of it a second later, and that Orca, busy with it, drops what
 * is told meanwhile. In ms.
 */
const COMING_TO_REST = 1500;
/** Then the words go: who reads through the page shall not meet them a second time. In ms. */
const BEING_TOLD = 5000;

/**
 * Tells a screen reader words when they change, once the page has come to rest: of several in a row the last. What is there
 * from the beginning is no news.
 */
export function Told({ children: words }: { readonly children: string }) {
  const known = useRef(words);
  const [news, tell] = useState("");
  useEffect(() => {
    if (words === known.current) return;
    known.current = words;
    const rest = setTimeout(() => tell(words), COMING_TO_REST);
    return () => clearTimeout(rest);
  }, [words]);
  useEffect(() => {
    if (news === "") return;
    const ending = setTimeout(() => tell(""), BEING_TOLD);
    return () => clearTimeout(ending);
  }, [news]);
  return (
    <div aria-live="polite" className="visually-hidden">
      {news}
    </div>
  );
}
