import { useId } from 'react';
import { Icon } from '@/components/icons/Icon';
import { withShortcut } from '@/components/shortcut-words';
import { t } from '@/utils/i18n';
import { type Tool, tools } from './editor-keys';
import './ToolChoice.css';

interface ToolChoiceProps {
  tool: Tool;
  onTool: (tool: Tool) => void;
}

/** What the pointer does on the photo. */
export function ToolChoice({ tool, onTool }: ToolChoiceProps) {
  const id = useId();
  return (
    <div className="tool-choice" role="radiogroup" aria-label={t('selectionTool')}>
      {tools.map(({ id: one, label, icon, shortcut }) => (
        <label key={one} title={withShortcut(t(label), shortcut)}>
          <input
            type="radio"
            className="unseen"
            name={id}
            checked={tool === one}
            aria-keyshortcuts={shortcut}
            onChange={() => onTool(one)}
          />
          <Icon name={icon} />
          {t(label)}
        </label>
      ))}
    </div>
  );
}
