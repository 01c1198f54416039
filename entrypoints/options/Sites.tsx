import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { hostsOff, originsOn } from '@/utils/settings';
import { sites } from '@/utils/sites/registry';
import { switchHostOn, turnOriginOff } from '@/utils/switch-site';
import { useStored } from '@/utils/use-stored';
import { listWords } from './host-names';

export function Sites() {
  const known = sites.map((site) => site.label).sort((a, b) => a.localeCompare(b));
  return (
    <>
      <p>{t('sitesIntro', known.length)}</p>
      <details>
        <summary>{t('sitesWhich')}</summary>
        <p className="muted">{listWords(known)}</p>
      </details>
      <div className="options-card">
        <SiteList
          title={t('sitesOn')}
          none={t('sitesOnNone')}
          names={useStored(originsOn)}
          action={turnOffWords}
          onPress={turnOriginOff}
        />
        <SiteList
          title={t('sitesOff')}
          none={t('sitesOffNone')}
          names={useStored(hostsOff)}
          action={turnOnWords}
          onPress={switchHostOn}
        />
      </div>
    </>
  );
}

/** What a button says, and what it says to those who can't see its row; $1 is the host. */
const turnOffWords = { short: 'sitesTurnOff', whole: 'sitesTurnOffNamed' } as const;
const turnOnWords = { short: 'sitesTurnOn', whole: 'sitesTurnOnNamed' } as const;

interface SiteListProps {
  title: string;
  /** Said where the list is empty. */
  none: string;
  /** Undefined until read. */
  names: readonly string[] | undefined;
  action: typeof turnOffWords | typeof turnOnWords;
  onPress: (name: string) => Promise<void>;
}

function SiteList({ title, none, names, action, onPress }: SiteListProps) {
  const { problem, start } = useAttempt();
  return (
    <div>
      <h3>{title}</h3>
      {names?.length === 0 && <p className="muted">{none}</p>}
      <ul className="options-list">
        {names?.map((name) => (
          <li key={name}>
            <span>{hostOf(name)}</span>
            <Button
              label={t(action.whole, hostOf(name))}
              onPress={() => start(() => onPress(name))}
            >
              {t(action.short)}
            </Button>
          </li>
        ))}
      </ul>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}

function hostOf(name: string): string {
  return name.replace(/^https:\/\//, '');
}
