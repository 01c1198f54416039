import { Component, type ReactNode } from 'react';
import { t } from '@/utils/i18n';
import { toProblem } from '@/utils/lib/problem';
import { Button } from './Button';
import { ProblemNote } from './ProblemNote';

interface ErrorBoundaryProps {
  children: ReactNode;
  onReload: () => void;
}

/** The door where errors of drawing end: words instead of an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main className="stack" style={{ padding: 16 }}>
        <h1>{t('panelCrashed')}</h1>
        <p>{t('panelCrashedHelp')}</p>
        <ProblemNote problem={toProblem(this.state.error, 'no').record} />
        <Button look="main" onPress={this.props.onReload}>
          {t('panelOpenAgain')}
        </Button>
      </main>
    );
  }
}
