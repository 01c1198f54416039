import { type KeyboardEvent, useRef } from 'react';
import { DraftStatus } from '@/components/scene/DraftStatus';
import { MarkCanvas } from '@/components/scene/MarkCanvas';
import { SceneCanvas } from '@/components/scene/SceneCanvas';
import { SceneTrouble } from '@/components/scene/SceneTrouble';
import { useLastingUrl } from '@/components/scene/use-lasting-url';
import { t } from '@/utils/i18n';
import type { ProblemRecord } from '@/utils/lib/problem';
import { namesIn } from './scene-names';
import { floorOutline, outlineOf } from './scene-outline';
import type { SceneEditor } from './use-scene-editor';
import { useSceneHand } from './use-scene-hand';
import type { SceneMarking } from './use-scene-marking';
import type { ScenePicture } from './use-scene-picture';

interface SceneStageProps {
  editor: SceneEditor;
  marking: SceneMarking;
  draft: ScenePicture;
  /** The photo, shown until there is a picture. */
  bytes: Blob;
  /** Id of the words that explain the keys. */
  keysId: string;
  asKept: boolean;
  /** Draws what is kept free and what is in front. */
  showMarks: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onLightAndTone: (() => void) | undefined;
}

/** The picture in hand, and what is going on with it. */
export function SceneStage(props: SceneStageProps) {
  const { editor, marking, draft, bytes, keysId, asKept } = props;
  const { camera } = editor.scene.calibration;
  const pictureUrl = useLastingUrl(draft.picture ?? bytes);
  const wasMarking = useRef(false);
  if (marking.meaning) wasMarking.current = true;
  const surface = { pictureUrl, size: camera, describedBy: keysId };
  return (
    <>
      <div className="scene-stage">
        {marking.meaning ? (
          <MarkCanvas
            {...surface}
            label={t('sceneMarkCanvas')}
            look={marking.meaning === 'keep-out' ? 'shut' : 'front'}
            corners={marking.corners}
            onCorner={marking.addCorner}
            onBox={marking.setBox}
            onTakeBack={marking.takeBack}
            onFinish={marking.finish}
            onCancel={marking.cancel}
          />
        ) : (
          <Furniture
            {...surface}
            takeFocus={wasMarking.current}
            editor={editor}
            showMarks={props.showMarks}
            onKeyDown={props.onKeyDown}
          />
        )}
        <DraftStatus progress={draft.progress} asKept={asKept} />
      </div>
      {draft.problem && (
        <SceneTrouble
          problem={explained(draft.problem)}
          onRetry={draft.retry}
          {...(props.onLightAndTone && { onLightAndTone: props.onLightAndTone })}
        />
      )}
    </>
  );
}

interface FurnitureProps {
  pictureUrl: string | undefined;
  size: { width: number; height: number };
  describedBy: string;
  takeFocus: boolean;
  showMarks: boolean;
  editor: SceneEditor;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Furniture({ editor, showMarks, ...surface }: FurnitureProps) {
  const hand = useSceneHand(editor);
  const scene = hand.held ?? editor.scene;
  const { camera } = scene.calibration;
  const inHand = scene.placed.find(({ id }) => id === editor.selectedId);
  const name = namesIn(scene).find(({ id }) => id === inHand?.id)?.name;
  return (
    <SceneCanvas
      {...surface}
      label={name === undefined ? t('sceneCanvas') : t('sceneCanvasOf', name)}
      pointer={hand}
      outline={inHand && outlineOf(camera, inHand)}
      held={hand.held !== undefined}
      shut={showMarks ? scene.keepOut.map((outline) => floorOutline(camera, outline)) : []}
      front={showMarks ? scene.inFront : []}
    />
  );
}

/** Where the browser lacks what drawing needs, that is the reason, whatever was thrown. */
function explained(problem: ProblemRecord): ProblemRecord {
  if (new OffscreenCanvas(1, 1).getContext('webgl2')) return problem;
  return { kind: 'rejected', say: { key: 'sceneNoGraphics' }, charged: 'no' };
}
