import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyNote } from '@/components/EmptyNote';
import { HistoryGroup } from '@/components/HistoryGroup';
import { Icon } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';
import type { Result } from '@/utils/store/rows';
import { describeResult, styleName } from './describe-result';
import { downloadResult } from './download-result';
import { type HistoryOfListing, readHistory } from './read-history';
import type { Commands } from './use-commands';
import type { Undo } from './use-undo';

const PAGE = 50;

interface HistoryScreenProps {
  commands: Commands;
  undo: Undo;
  onOpen: (result: Result) => void;
}

/** Everything that was ever made and not deleted. */
export function HistoryScreen(props: HistoryScreenProps) {
  const [pages, setPages] = useState(1);
  const [favouritesOnly, setFavouritesOnly] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const history = useLiveQuery(
    () => readHistory(pages * PAGE, favouritesOnly),
    [pages, favouritesOnly],
  );
  return (
    <>
      <header className="history-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('historyTitle')}
        </h1>
        <Button
          look="quiet"
          pressed={favouritesOnly}
          onPress={() => setFavouritesOnly(!favouritesOnly)}
        >
          <Icon name="star" />
          {t('historyFavourites')}
        </Button>
      </header>
      {history?.groups.map((group) => (
        <ListingHistory
          key={group.key}
          group={group}
          {...props}
          // The deleted tile takes the focus with it; the list goes on from its heading.
          onDeleted={() => heading.current?.focus()}
        />
      ))}
      {history?.groups.length === 0 && <NothingThere favouritesOnly={favouritesOnly} />}
      {history?.more && <Button onPress={() => setPages(pages + 1)}>{t('historyMore')}</Button>}
    </>
  );
}

function NothingThere({ favouritesOnly }: { favouritesOnly: boolean }) {
  return favouritesOnly ? (
    <EmptyNote title={t('historyNoFavourites')} help={t('historyNoFavouritesHelp')} />
  ) : (
    <EmptyNote title={t('historyEmpty')} help={t('historyEmptyHelp')} />
  );
}

interface ListingHistoryProps extends HistoryScreenProps {
  group: HistoryOfListing;
  onDeleted: () => void;
}

function ListingHistory({ group, commands, undo, onOpen, onDeleted }: ListingHistoryProps) {
  const find = (resultId: string) => group.results.find((result) => result.id === resultId);
  return (
    <HistoryGroup
      id={group.key}
      title={group.listing?.title || t('benchUntitled')}
      url={group.listing?.url}
      address={group.listing?.address}
      price={group.listing?.price}
      results={group.results.map(describeResult)}
      onOpen={(resultId) => {
        const result = find(resultId);
        if (result) onOpen(result);
      }}
      onFavourite={(resultId, favourite) =>
        commands.send('favourite-result', { resultId, favourite })
      }
      onDownload={(resultId) => commands.start(() => downloadResult(resultId, 'labelled'))}
      onDelete={(resultId) => {
        undo.remove(resultId, styleName(find(resultId)?.styleId ?? ''));
        onDeleted();
      }}
    />
  );
}
