import { Button } from '@/components/Button';
import { PagePhotos } from '@/components/PagePhotos';
import { t } from '@/utils/i18n';
import type { PhotoProposal } from '@/utils/messages';
import type { ActivePage } from './active-page';
import { SiteSwitch } from './SiteSwitch';
import { type PageAnswer, usePageReport } from './use-page-report';
import { useSiteOn } from './use-site-on';

interface ThisPageProps {
  tabId: number;
  page: ActivePage;
  onChoose: (photo: PhotoProposal) => void;
  onChooseAll: () => void;
}

/** The page under the popup: the site's switch, and the photos found. */
export function ThisPage({ tabId, page, onChoose, onChooseAll }: ThisPageProps) {
  const site = useSiteOn(page);
  const answer = usePageReport(tabId, site?.on);
  if (page.kind === 'closed' && answer.state !== 'told') {
    return answer.state === 'silent' && <p className="popup-note">{t('popupClosedPage')}</p>;
  }
  return (
    <section className="popup-page" aria-label={t('popupThisPage')}>
      {page.kind !== 'closed' && site && <SiteSwitch page={page} state={site} />}
      {site?.on !== false && (
        <FoundPhotos answer={answer} onChoose={onChoose} onChooseAll={onChooseAll} />
      )}
    </section>
  );
}

function FoundPhotos({
  answer,
  onChoose,
  onChooseAll,
}: { answer: PageAnswer } & Pick<ThisPageProps, 'onChoose' | 'onChooseAll'>) {
  if (answer.state === 'waiting') return null;
  if (answer.state === 'silent') return <p className="muted">{t('popupReload')}</p>;
  if (answer.photos.length === 0) return <p className="muted">{t('popupNoPhotos')}</p>;
  return (
    <>
      <h2>{t('popupPhotos')}</h2>
      <PagePhotos photos={answer.photos} action={t('popupRestagePhoto')} onChoose={onChoose} />
      {answer.photos.length > 1 && (
        <Button onPress={onChooseAll}>{t('listingOffer', answer.photos.length)}</Button>
      )}
    </>
  );
}
