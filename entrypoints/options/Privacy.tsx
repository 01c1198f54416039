import { t } from '@/utils/i18n';

const topics = [
  { title: 'privacyHere', text: 'privacyHereText' },
  { title: 'privacyLeaves', text: 'privacyLeavesText' },
  { title: 'privacyKeys', text: 'privacyKeysText' },
  { title: 'privacyDelete', text: 'privacyDeleteText' },
] as const;

export function Privacy() {
  return (
    <div className="options-card">
      {topics.map(({ title, text }) => (
        <div key={title}>
          <h3>{t(title)}</h3>
          <p>{t(text)}</p>
        </div>
      ))}
    </div>
  );
}
