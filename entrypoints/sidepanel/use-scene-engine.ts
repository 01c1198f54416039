import { useEffect, useState } from 'react';
import type { Workshop } from '@/utils/workshop/spec';
import { startEngine } from '@/utils/workshop/start-engine';

/** A workshop for as long as a screen is open; undefined for a moment at its start. */
export function useSceneEngine(): Workshop | undefined {
  const [engine, setEngine] = useState<Workshop>();
  useEffect(() => {
    const started = startEngine();
    setEngine(started);
    return () => started.stop();
  }, []);
  return engine;
}
