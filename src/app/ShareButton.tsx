import { lazy, Suspense, useState } from "react";
import { ViewBoundary } from "./ViewBoundary";

const ShareDialog = lazy(async () => ({ default: (await import("../views/share/ShareDialog")).ShareDialog }));

/** Fetched when it is first asked for. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = (): void => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={ask}>
        Share
      </button>
      {asked && (
        <ViewBoundary name="Share">
          <Suspense>
            <ShareDialog open={open} onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  );
}
