import { useEffect, useState } from 'react';

/** The part of a settings item that a page reads live. */
interface Stored<Value> {
  getValue(): Promise<Value>;
  watch(changed: (value: Value) => void): () => void;
}

/** A setting as it is now and as it changes; undefined until it is read. */
export function useStored<Value>(item: Stored<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let current = true;
    const unwatch = item.watch((changed) => setValue(() => changed));
    void item.getValue().then((read) => current && setValue(() => read));
    return () => {
      current = false;
      unwatch();
    };
  }, [item]);
  return value;
}
