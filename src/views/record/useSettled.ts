import { useEffect, useState } from "react";

/** Milliseconds without another key: who types on is not held up by what takes longer to find out. */
const REST = 200;

/** The value as it was when it last came to rest. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => settle(value), REST);
    return () => clearTimeout(waiting);
  }, [value]);
  return settled;
}
