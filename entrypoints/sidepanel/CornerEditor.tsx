import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { CeilingHeight } from '@/components/corner/CeilingHeight';
import { CornerPicture } from '@/components/corner/CornerPicture';
import { Magnifier } from '@/components/corner/Magnifier';
import { Openings } from '@/components/corner/Openings';
import { Icon } from '@/components/icons/Icon';
import { Select } from '@/components/Select';
import { t } from '@/utils/i18n';
import { ceilingByDoor } from '@/utils/studio/camera/ceiling-by-door';
import type { Calibration } from '@/utils/studio/space';
import { drawingOf } from './corner-drawing';
import { dotsOf, misfitWords, stepWords } from './corner-words';
import { type Corner, useCorner } from './use-corner';

/** Metres: two heights that nobody tells apart. */
const CENTIMETRE = 0.015;

interface CornerEditorProps {
  pictureUrl: string;
  /** What to start from. */
  first: Calibration;
  /** What "start over" goes back to; absent while it isn't known. */
  guess: Calibration | undefined;
  /** On the button that furnishes at once; absent where it is only kept. */
  furnishLabel?: string;
  onFurnish: (calibration: Calibration) => void;
  onKeep: (calibration: Calibration) => void;
}

/** The photo with its corner, what to do, and the few numbers that it takes. */
export function CornerEditor(props: CornerEditorProps) {
  const { pictureUrl, first, guess } = props;
  const corner = useCorner(first);
  const [drawing, setDrawing] = useState(false);
  const { editing, selected, take, move, release } = corner;
  const lines = drawingOf(editing);
  const dots = dotsOf(editing.handles);
  const dot = dots.find(({ name }) => name === selected) ?? dots[0];
  return (
    <>
      <CornerPicture
        pictureUrl={pictureUrl}
        drawing={lines}
        dots={dots}
        selected={dot.name}
        onSelect={corner.select}
        onTake={take}
        onMove={move}
        onRelease={release}
        onDraw={
          drawing
            ? (from, to) => {
                corner.draw(from, to);
                setDrawing(false);
              }
            : undefined
        }
      />
      <div className="corner-guide">
        <Magnifier
          pictureUrl={pictureUrl}
          drawing={lines}
          dot={dot}
          onTake={() => take(dot.name)}
          onMove={(to) => move(dot.name, to)}
          onRelease={release}
        />
        <div className="stack" role="status">
          <p>{stepWords(corner.moved, first)}</p>
          {editing.misfit && <p className="corner-misfit">{misfitWords(editing.misfit)}</p>}
        </div>
      </div>
      <Settings corner={corner} />
      <Openings
        openings={editing.calibration.openings}
        drawing={drawing}
        onDrawing={setDrawing}
        onAdd={() => {
          corner.addDefault();
          setDrawing(false);
        }}
        onKind={corner.setKind}
        onRemove={corner.remove}
      />
      <div className="row">
        <Button look="quiet" disabled={!guess} onPress={() => guess && corner.startOver(guess)}>
          <Icon name="undo" />
          {t('cornerStartOver')}
        </Button>
      </div>
      <Confirm {...props} calibration={editing.calibration} />
    </>
  );
}

function Settings({ corner: { editing, setHeight, setCorner } }: { corner: Corner }) {
  const byDoor = ceilingByDoor(editing.calibration);
  const isNews = byDoor && Math.abs(byDoor - editing.handles.ceilingHeight) > CENTIMETRE;
  return (
    <div className="corner-settings">
      <CeilingHeight
        metres={editing.handles.ceilingHeight}
        withFeet={browser.i18n.getUILanguage() === 'en-US'}
        onChange={setHeight}
      />
      <Select
        label={t('cornerWhich')}
        value={editing.handles.corner}
        options={[
          { value: 'left', label: t('cornerLeft') },
          { value: 'right', label: t('cornerRight') },
        ]}
        onChange={setCorner}
      />
      {isNews && (
        <Button onPress={() => setHeight(byDoor)}>
          {t('cornerHeightByDoor', byDoor.toFixed(2))}
        </Button>
      )}
    </div>
  );
}

function Confirm(props: CornerEditorProps & { calibration: Calibration }) {
  const { furnishLabel, calibration, onFurnish, onKeep } = props;
  return (
    <div className="corner-confirm">
      {furnishLabel && (
        <Button look="main" onPress={() => onFurnish(calibration)}>
          {furnishLabel}
        </Button>
      )}
      <Button look={furnishLabel ? 'quiet' : 'main'} onPress={() => onKeep(calibration)}>
        {t(furnishLabel ? 'cornerOnlyKeep' : 'cornerKeep')}
      </Button>
    </div>
  );
}
