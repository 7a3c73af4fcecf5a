import { useEffect, useRef, useState } from "react";
import { usePick } from "../hooks/useExplorer";
import { lazyPart } from "../later/lazyPart";
import styles from "./Panel.module.css";

// Fetched when it is first asked for.
const Connecting = lazyPart({
  name: "How is it connected?",
  load: async () => (await import("../connection/Connecting")).Connecting,
});

/** The question how the selected one is connected with another, and its answer. @param name as it stands in the question */
export function HowConnected({ name }: { readonly name: string }) {
  const { connectedId } = usePick("connectedId");
  const [asking, setAsking] = useState<"not-yet" | "asks" | "no-more">("not-yet");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking === "no-more") button.current?.focus();
  }, [asking]);
  const question = `How is ${name} connected with …?`;
  if (connectedId !== null || asking === "asks")
    return <Connecting question={question} onClose={() => setAsking("no-more")} />;
  return (
    <div className={styles.actions}>
      <button ref={button} type="button" className="button" onClick={() => setAsking("asks")}>
        {question}
      </button>
    </div>
  );
}
