import { t } from '@/utils/i18n';
import './Navigation.css';

interface NavigationProps<Screen extends string> {
  screens: readonly { id: Screen; label: string }[];
  current: Screen;
  onGo: (screen: Screen) => void;
}

/** Between the screens of one page. */
export function Navigation<Screen extends string>({
  screens,
  current,
  onGo,
}: NavigationProps<Screen>) {
  return (
    <nav className="navigation" aria-label={t('panelNavigation')}>
      {screens.map((screen) => (
        <button
          key={screen.id}
          type="button"
          aria-current={screen.id === current ? 'page' : undefined}
          onClick={() => onGo(screen.id)}
        >
          {screen.label}
        </button>
      ))}
    </nav>
  );
}
