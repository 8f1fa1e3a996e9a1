import type { ComponentChildren } from 'preact';
import { DENSITIES, MOTIONS, PALETTES, SPACINGS, THEMES } from '../../store/settings.ts';
import { t } from '../../text/index.ts';
import { useKeyName } from '../keys.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useDeps, useStore } from '../use-store.ts';
import { Choice, Slider } from './choice.tsx';
import { Keys } from './keys.tsx';
import { ProgressFile } from './progress-file.tsx';
import '../css/settings.css';

const SOUND = ['on', 'off'] as const;
const LANE = ['timed', 'untimed'] as const;
const LANGUAGE = ['system', 'en', 'de'] as const;
/** Not on offer, but shown to who has asked for it. */
const TRIAL = 'qps';

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="setting-group">
      <h3>{t(`settings-group-${name}`)}</h3>
      {children}
    </section>
  );
}

interface Props {
  onClose(): void;
  /** Leads to what the signs mean. */
  onLegend(): void;
}

/** Everything that the player can set, in groups; keys and the progress file are folded away. */
export function Settings({ onClose, onLegend }: Props) {
  const { settings } = useDeps();
  const s = useStore(settings, state => state);
  const legendKey = useKeyName('legend');
  const { muted, language, set } = s;
  return (
    <Dialog title={t('shell-settings')} onClose={onClose}>
      <Group name="play">
        <Choice
          name="lane"
          value={s.untimed ? 'untimed' : 'timed'}
          options={LANE}
          note={t(s.untimed ? 'settings-lane-untimed.why' : 'settings-lane-timed.why')}
          onPick={v => set({ untimed: v === 'untimed' })}
        />
        <Choice
          name="language"
          value={language}
          options={language === TRIAL ? [...LANGUAGE, TRIAL] : LANGUAGE}
          onPick={v => set({ language: v })}
        />
      </Group>
      <Group name="sound">
        <Choice
          name="sound"
          value={muted ? 'off' : 'on'}
          options={SOUND}
          onPick={v => set({ muted: v === 'off' })}
        />
        <Slider name="volume" value={s.volume} disabled={muted} onInput={volume => set({ volume })} />
        <Slider
          name="volume-music"
          value={s.volumeMusic}
          disabled={muted}
          onInput={volumeMusic => set({ volumeMusic })}
        />
        <Slider
          name="volume-effects"
          value={s.volumeEffects}
          disabled={muted}
          onInput={volumeEffects => set({ volumeEffects })}
        />
      </Group>
      <Group name="look">
        <Choice name="theme" value={s.theme} options={THEMES} onPick={theme => set({ theme })} />
        <Choice name="palette" value={s.palette} options={PALETTES} onPick={palette => set({ palette })} />
        <Choice name="density" value={s.density} options={DENSITIES} onPick={density => set({ density })} />
        <Choice name="motion" value={s.motion} options={MOTIONS} onPick={motion => set({ motion })} />
        <Choice name="spacing" value={s.spacing} options={SPACINGS} onPick={spacing => set({ spacing })} />
      </Group>
      <details class="setting-more">
        <summary>{t('settings-group-keys')}</summary>
        <Keys />
      </details>
      <details class="setting-more">
        <summary>{t('settings-group-file')}</summary>
        <ProgressFile />
      </details>
      <button type="button" class="button second wide" onClick={onLegend}>
        {t('shell-legend')} <kbd>{legendKey}</kbd>
      </button>
    </Dialog>
  );
}
