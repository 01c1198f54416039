import { useState } from 'react';
import type { Softness } from '@/components/selection/SelectionEditor';
import { feather } from '@/utils/restyle/feather';
import type { Mask } from '@/utils/restyle/pixels';
import { featherPercent } from '@/utils/settings';
import { useStored } from '@/utils/use-stored';

/** How soft edges were made last, kept across restarts; undefined until it was read. */
export function useSoftness(): Softness | undefined {
  const kept = useStored(featherPercent);
  const [chosen, setChosen] = useState<number>();
  const percent = chosen ?? kept;
  if (percent === undefined) return undefined;
  const onChange = (wanted: number) => {
    setChosen(wanted);
    void featherPercent.setValue(wanted);
  };
  return { percent, onChange, apply };
}

function apply(selection: Mask, percent: number): Mask {
  return feather(selection, (percent / 100) * Math.max(selection.width, selection.height));
}
