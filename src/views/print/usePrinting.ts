import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Follows the browser's own print, however it is called, and also a page that is shown as if printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia("print").matches);
  useEffect(() => {
    // The browser takes the page as it is when these return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => flushSync(() => setPrinting(false));
    const turn = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end());
    const media = matchMedia("print");
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    media.addEventListener("change", turn);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      media.removeEventListener("change", turn);
    };
  }, []);
  return printing;
}
