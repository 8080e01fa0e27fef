import { useLayoutEffect, useRef, type RefObject } from "react";

/** What a function needs that must stay the same one from drawing to drawing: the value as last drawn. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
