import { FileButton } from '@/components/FileButton';
import { Icon } from '@/components/icons/Icon';
import { ListingLine } from '@/components/ListingLine';
import { t } from '@/utils/i18n';
import type { Bench } from './read-bench';

interface BenchHeadProps {
  bench: Bench;
  onFile: (file: File) => void;
}

/** Where the photo is from, and a way to another one. */
export function BenchHead({ bench: { photo, listing }, onFile }: BenchHeadProps) {
  const title = listing?.title || t('benchUntitled');
  return (
    <header className="bench-head">
      <div>
        <h1>{title}</h1>
        <ListingLine title={title} address={listing?.address} price={listing?.price} />
        {photo.caption && photo.caption !== title && (
          <p className="small muted bench-caption">{photo.caption}</p>
        )}
        {photo.saysStaged && <p className="small">{t('benchSaysStaged')}</p>}
      </div>
      <FileButton look="quiet" onFile={onFile}>
        <Icon name="picture" />
        <span className="visually-hidden">{t('benchAnother')}</span>
      </FileButton>
    </header>
  );
}
