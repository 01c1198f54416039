import { type KeyboardEvent, useId, useState } from 'react';
import { DrawBar } from '@/components/scene/DrawBar';
import { MarkSteps } from '@/components/scene/MarkSteps';
import { PieceList } from '@/components/scene/PieceList';
import { SceneMarks } from '@/components/scene/SceneMarks';
import { t } from '@/utils/i18n';
import type { Photo } from '@/utils/store/rows';
import { removeInFront, removeKeepOut } from '@/utils/studio/mark-scene';
import type { Scene } from '@/utils/studio/scene';
import type { Workshop } from '@/utils/workshop/spec';
import { priceOf, priceOfInWords } from './order-words';
import { SceneElsewhere } from './SceneElsewhere';
import { ScenePiece } from './ScenePiece';
import { SceneStage } from './SceneStage';
import { SceneTools } from './SceneTools';
import { act } from './scene-act';
import { choicesForScene, choicesWithoutScene } from './scene-choices';
import { readSceneKey } from './scene-keys';
import { namesIn } from './scene-names';
import { type SceneEditor, useSceneEditor } from './use-scene-editor';
import { type SceneMarking, useSceneMarking } from './use-scene-marking';
import { useScenePicture } from './use-scene-picture';
import type { Choices, Decision } from './use-start';

interface SceneEditingProps {
  workshop: Workshop;
  photo: Photo;
  bytes: Blob;
  scene: Scene;
  /** The scene's own picture, where there is one. */
  picture: Blob | undefined;
  choices: Choices;
  start: (decision: Decision) => void;
  onStarted: (photoId: string) => void;
  onElsewhere: (photo: Photo, scenes: readonly Scene[]) => void;
}

/** One photo and its furniture in hand: the picture, what it holds, and everything that changes it. */
export function SceneEditing(props: SceneEditingProps) {
  const { workshop, photo, bytes, scene: first, picture } = props;
  const editor = useSceneEditor(first);
  const marking = useSceneMarking(editor);
  const { scene } = editor;
  const [marksOpen, setMarksOpen] = useState(false);
  const draft = useScenePicture({
    ...{ workshop, photo: bytes, session: photo.id, scene },
    ...(picture && { first: { scene: first, picture } }),
  });
  const start = useStartFrom(props);
  const keysId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const action = readSceneKey(event);
    if (!action) return;
    event.preventDefault();
    act(editor, action);
  };
  const toned = choicesWithoutScene(props.choices, photo.id);
  return (
    <>
      <SceneStage
        {...{ editor, marking, draft, bytes, keysId, onKeyDown }}
        showMarks={marksOpen}
        asKept={picture !== undefined && scene === first}
        onLightAndTone={toned && (() => start('tone', toned))}
      />
      {marking.meaning ? (
        <Marking marking={marking} keysId={keysId} />
      ) : (
        <>
          <SceneTools editor={editor} />
          <Pieces editor={editor} keysId={keysId} onKeyDown={onKeyDown} />
          <Marks editor={editor} marking={marking} open={marksOpen} onOpen={setMarksOpen} />
          <SceneElsewhere {...{ workshop, photo, scene }} onFurnish={props.onElsewhere} />
          <DrawBar
            price={priceOfInWords(props.choices)}
            disabled={scene.placed.length === 0}
            onDraw={() => start('scene', choicesForScene(props.choices, photo.id, scene))}
          />
        </>
      )}
    </>
  );
}

/** Starts a job for the photo and leaves for where it can be seen. */
function useStartFrom({ photo, start, onStarted }: SceneEditingProps) {
  return (button: string, choices: Choices) =>
    start({
      button: `${button} ${photo.id}`,
      choices,
      priceShown: priceOf(choices),
      after: async () => onStarted(photo.id),
    });
}

interface PiecesProps {
  editor: SceneEditor;
  keysId: string;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Pieces({ editor, keysId, onKeyDown }: PiecesProps) {
  const { scene, selectedId, select } = editor;
  const names = namesIn(scene);
  const gone = names.filter((piece) => piece.gone).length;
  const chosen = names.find(({ id }) => id === selectedId);
  return (
    <>
      {gone > 0 && <p className="small">{t('sceneUnknownPieces', gone, scene.placed.length)}</p>}
      {chosen && <ScenePiece editor={editor} {...chosen} />}
      <PieceList
        pieces={names}
        selectedId={selectedId}
        describedBy={keysId}
        onSelect={select}
        onKeyDown={onKeyDown}
      />
      <p className="small muted" id={keysId}>
        {t('sceneKeys')}
      </p>
    </>
  );
}

const listOf = { 'keep-out': 'keepOut', 'in-front': 'inFront' } as const;

interface MarksProps {
  editor: SceneEditor;
  marking: SceneMarking;
  open: boolean;
  onOpen: (open: boolean) => void;
}

function Marks({ editor, marking, open, onOpen }: MarksProps) {
  const { scene, change } = editor;
  const { keepOut, inFront } = scene;
  return (
    <SceneMarks
      counts={{ 'keep-out': keepOut.length, 'in-front': inFront.length }}
      open={open}
      onOpen={onOpen}
      onBegin={marking.begin}
      onForget={(meaning, which) => {
        if (which === 'all') change({ ...scene, [listOf[meaning]]: [] });
        else if (meaning === 'keep-out') change(removeKeepOut(scene, keepOut.length - 1));
        else change(removeInFront(scene, inFront.length - 1));
      }}
    />
  );
}

function Marking({ marking, keysId }: { marking: SceneMarking; keysId: string }) {
  const { meaning, corners, takeBack, finish, cancel } = marking;
  return (
    <MarkSteps
      help={t(meaning === 'keep-out' ? 'sceneKeepOutHelp' : 'sceneInFrontHelp')}
      keysId={keysId}
      corners={corners.length}
      onTakeBack={takeBack}
      onFinish={finish}
      onCancel={cancel}
    />
  );
}
