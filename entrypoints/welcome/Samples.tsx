import { useState } from 'react';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { openPanel } from '@/utils/open-panel';
import { useWindowId } from '@/utils/use-window-id';
import { bringSample } from './bring-sample';
import { type SampleRoom, sampleRooms, sampleUrl } from './sample-rooms';
import './Samples.css';

/** Rooms to try at once: one click puts a room on the bench and opens the panel beside this page. */
export function Samples() {
  const windowId = useWindowId();
  const { busy, problem, start } = useAttempt();
  const [outcome, setOutcome] = useState<'welcomeInPanel' | 'welcomePanelRefused'>();
  const tryRoom = (room: SampleRoom) =>
    start(async () => {
      if (windowId === undefined) return;
      const opening = openPanel(windowId);
      await bringSample(windowId, room);
      setOutcome((await opening) ? 'welcomeInPanel' : 'welcomePanelRefused');
    });
  return (
    <section className="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">{t('welcomeTry')}</h2>
      <ul>
        {sampleRooms.map((room) => (
          <SampleTile
            key={room.file}
            room={room}
            disabled={busy || windowId === undefined}
            onTry={() => tryRoom(room)}
          />
        ))}
      </ul>
      <p className="samples-outcome" role="status">
        {outcome && t(outcome)}
      </p>
      {problem && <ProblemNote problem={problem} />}
    </section>
  );
}

interface SampleTileProps {
  room: SampleRoom;
  disabled: boolean;
  onTry: () => void;
}

/** Leaves itself out when its picture isn't there. */
function SampleTile({ room, disabled, onTry }: SampleTileProps) {
  const [missing, setMissing] = useState(false);
  if (missing) return null;
  return (
    <li>
      <button type="button" className="sample" disabled={disabled} onClick={onTry}>
        <img src={sampleUrl(room)} alt="" onError={() => setMissing(true)} />
        <span className="visually-hidden">{t('popupRestagePhoto')}: </span>
        <span className="sample-name">{t(room.name)}</span>
      </button>
    </li>
  );
}
