import { useState } from 'react';
import { Icon } from './icons/Icon';

/** A picture of an open page, straight from its address; a sign where that doesn't answer. */
export function PagePicture({ address }: { address: string | undefined }) {
  const [broken, setBroken] = useState(false);
  if (broken) return <Icon name="picture" />;
  return (
    <img src={address} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} />
  );
}
