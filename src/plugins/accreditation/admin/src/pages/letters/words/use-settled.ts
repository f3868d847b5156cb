import * as React from 'react';

const PAUSE_MILLISECONDS = 500;

/** A value that somebody types, once they paused. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
