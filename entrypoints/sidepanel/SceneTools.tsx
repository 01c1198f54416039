import { useRef, useState } from 'react';
import { AddPiece } from '@/components/scene/AddPiece';
import { SceneSteps } from '@/components/scene/SceneSteps';
import { t } from '@/utils/i18n';
import { anotherLayout } from './scene-layout';
import { offeredFor } from './scene-names';
import { addAtBestSpot } from './scene-spot';
import type { SceneEditor } from './use-scene-editor';

/** The way back, another layout, and one more piece. */
export function SceneTools({ editor }: { editor: SceneEditor }) {
  const { scene, change, select, undo, redo, canUndo, canRedo } = editor;
  const steps = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState(false);
  const [noLayout, setNoLayout] = useState(false);
  const another = () => {
    const next = anotherLayout(scene);
    setNoLayout(next === undefined);
    if (next) change(next);
  };
  const close = () => {
    setAdding(false);
    steps.current?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
  };
  const add = (pieceId: string) => {
    const next = addAtBestSpot(scene, pieceId);
    change(next);
    select(next.placed.at(-1)?.id);
    close();
  };
  return (
    <>
      <div ref={steps}>
        <SceneSteps
          {...{ canUndo, canRedo, adding }}
          onUndo={undo}
          onRedo={redo}
          onAnother={another}
          onAdd={() => setAdding(!adding)}
        />
      </div>
      {noLayout && (
        <p className="small" role="alert">
          {t('sceneNoLayout')}
        </p>
      )}
      {adding && <AddPiece offered={offeredFor(scene)} onAdd={add} onClose={close} />}
    </>
  );
}
