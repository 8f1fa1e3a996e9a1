import { DOMAINS } from '../../src/domain/index.ts';
import { layoutStage } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import type { Level, LevelTruth, SceneTruth } from '../../src/level/types.ts';
import { reliefWords } from '../../src/level/wording.ts';
import { PATTERNS } from '../../src/pattern/index.ts';
import { onTextScale, textScale } from '../../src/platform/text-size.ts';
import type { RoundSetup, RoundState } from '../../src/round/types.ts';
import type { PlayPhase, SessionActions, SessionState } from '../../src/store/types.ts';

export interface FakeStore<T> {
  getState(): T;
  setState(patch: Partial<T>): void;
  subscribe(listener: (state: T, before: T) => void): () => void;
}

export function store<T>(initial: T): FakeStore<T> {
  let state = initial;
  const listeners = new Set<(state: T, before: T) => void>();
  return {
    getState: () => state,
    setState(patch) {
      const before = state;
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const culpritsOf = (level: Level, scene: number): string[] => {
  const pattern = PATTERNS.find(p => p.id === level.pattern)!;
  const role = pattern.roles.find(r => r.culprit)!;
  return level.scenes[scene]!.roles[role.id] ?? [];
};

function setupOf(level: Level, from: number): RoundSetup {
  const pattern = PATTERNS.find(p => p.id === level.pattern)!;
  const { align } = level;
  return {
    levelId: level.id,
    seed: 1,
    pattern: level.pattern,
    choices: PATTERNS.map(p => p.id).slice(from, from + 4),
    onset: 3000,
    par: level.par,
    scenes: level.scenes.map((scene, i) => ({
      markable: Object.keys(scene.places).filter(id => scene.network.nodes[id]?.kind !== 'sink'),
      culprits: culpritsOf(level, i),
    })),
    fixes: pattern.fixes.slice(0, 4).map((fix, k) => ({
      ...fix,
      onCulprit: k < 2,
      worth: [0.97, 0.8, 0.04, 0][k]!,
      scenes: level.scenes.map(scene => {
        const element = scene.roles[fix.role]?.[0] ?? Object.keys(scene.places)[0]!;
        return {
          element,
          words: reliefWords(scene, element, fix.relief).do,
          leverage: [0.52, 0.4, 0.01, 0][k]!,
        };
      }),
    })),
    align: {
      options: [align.lookalike, level.scenes[align.to]!.roles[align.role]![0]!, align.other],
      answer: 1,
      from: align.from,
      to: align.to,
      subject: level.scenes[align.from]!.roles[align.role]![0]!,
      culprit: culpritsOf(level, align.from)[0]!,
    },
  };
}

function truthOf(level: Level): LevelTruth {
  const scenes = level.scenes.map((scene, i): SceneTruth => {
    const [element] = culpritsOf(level, i);
    const culprit = { element: element!, relief: 'server' as const, leverage: 0.52 - i * 0.04, se: 0.01 };
    const others = Object.keys(scene.places).filter(id => id !== element);
    const rows = [
      culprit,
      ...others.map((id, k) => ({ ...culprit, element: id, leverage: k === 0 ? 0.01 : 0 })),
    ];
    return {
      health: 0.41,
      healthSe: 0.01,
      rows: rows.map(row => ({ ...row, seeds: 3 })),
      culprit: { ...culprit, role: 'constraint', elements: [element!] },
      runnerUp: rows[1]!,
      margin: 0.5,
      marginSe: 0.01,
      fair: true,
      faults: [],
      signature: { holds: true, broken: [] },
      onset: 3000,
    };
  });
  return { level: level.id, scenes, onset: 3000, fair: true, runs: 0 };
}

/** A session whose scenes stand still: every screen can be looked at by its phase. */
export function fakeSession(ask: URLSearchParams): FakeStore<SessionState & SessionActions> {
  const phase = (ask.get('phase') ?? 'spot') as PlayPhase;
  const found = Number(ask.get('found') ?? (phase === 'spot' ? 1 : 3));
  const level = LEVELS[Number(ask.get('level') ?? 0)]!;
  const layOut = () => layoutStage(level, innerWidth, innerHeight, { text: textScale() });
  const setup = setupOf(level, Number(ask.get('from') ?? 0));
  const round: RoundState = {
    phase: 'spot',
    tick: 17_400,
    scenes: level.scenes.map((_, i) => ({
      found: i < found ? culpritsOf(level, i)[0]! : null,
      foundAt: 5200 + i * 4600,
      wrong: i === 2 ? [level.align.lookalike] : [],
    })),
    call: null,
    named: phase === 'spot' || phase === 'name' ? null : { pattern: level.pattern, right: true },
    fixed: 0,
    aligned:
      phase === 'reveal' || phase === 'result'
        ? { option: Number(ask.get('chose') ?? 1), right: ask.get('chose') === null }
        : null,
  };
  const quiet = (): void => {};
  const self: FakeStore<SessionState & SessionActions> = store<SessionState & SessionActions>({
    status: (ask.get('status') ?? 'ready') as SessionState['status'],
    error: ask.get('status') === 'error' ? 'The connection was lost.' : null,
    level,
    truth: truthOf(level),
    setup,
    round,
    phase,
    clock: 17_430,
    points: 1840,
    score: {
      spots: [146, 131, 118],
      wrong: -125,
      name: 150,
      call: 380,
      fix: 194,
      align: 100,
      total: 1094,
      stars: 3,
    },
    curtain: ask.get('curtain') as SessionState['curtain'],
    slowMachine: ask.has('slow'),
    rehearsed: ask.has('slow'),
    pace: 1,
    practised: ask.get('practised') !== null,
    frozen: false,
    resumed: ask.get('resumed') !== null,
    lesson: ask.get('lesson') !== null,
    callOpen: ask.has('call'),
    scenes: level.scenes.map((_, i) => ({
      due: true,
      underway: 0,
      health: phase === 'proof' ? 0.93 - i * 0.05 : 0.41 + i * 0.04,
      ghostHealth: phase === 'proof' ? 0.41 + i * 0.04 : null,
      healthHistory: [],
    })),
    focus: null,
    inspect: null,
    toast: ask.has('toast')
      ? {
          id: 1,
          scene: 0,
          tone: 'bad',
          text: 'Half as fast again at Pick would lift on-time delivery by 1 point: busy is not late, look where its work goes next.',
          points: -125,
        }
      : null,
    layout: layOut(),
    view: null,
    proof: Number(ask.get('proof') ?? 0.6),
    reveal: 0,
    gliding: false,
    review: false,
    trial: 0,
    load: async () => {},
    begin: () => self.setState({ curtain: null }),
    pause: () => self.setState({ curtain: 'paused' }),
    resume: () => self.setState({ curtain: null }),
    restart: quiet,
    setPace: quiet,
    askHint: quiet,
    enlarge: view => self.setState({ view }),
    look: at =>
      self.setState({
        focus: at,
        inspect: at && {
          ...at,
          figures: [
            { label: 'busy', value: '100 %', alarm: true },
            { label: 'waiting', value: '18, growing', alarm: true },
            { label: 'longest wait', value: '9.4 s' },
          ],
          spark: Array.from({ length: 30 }, (_, i) => (i / 34) * (0.8 + 0.2 * ((i * 7) % 3))),
          sparkLabel: 'waiting',
        },
      }),
    survey: () => [],
    mark: quiet,
    markStranger: quiet,
    openCall: () => self.setState({ callOpen: true }),
    closeCall: () => self.setState({ callOpen: false }),
    choosePattern: quiet,
    chooseFix: quiet,
    chooseBundle: quiet,
    chooseOrder: quiet,
    skipProof: quiet,
    skipTrials: quiet,
    chooseAlign: option => self.setState({ round: { ...round, aligned: { option, right: option === 1 } } }),
    showAnswer: async () => {},
    setGliding: gliding => self.setState({ gliding }),
    seeAgain: quiet,
    setReveal: reveal => self.setState({ reveal: Math.min(1, reveal) }),
    finish: () => self.setState({ phase: 'result' }),
    leave: quiet,
  });
  const again = (): void => self.setState({ layout: layOut() });
  addEventListener('resize', again);
  onTextScale(again);
  return self;
}

/** Boxes where the stage would draw, so that what lies over them can be judged. */
export function drawStage(host: HTMLElement, session: FakeStore<SessionState & SessionActions>): void {
  const { layout, level, phase } = session.getState();
  if (!layout || !level) return;
  const shapes: string[] = [];
  const reveal = phase === 'reveal' || phase === 'result';
  layout.ribbons.forEach((ribbon, i) => {
    const box = reveal ? layout.reveal.ribbons[i]! : ribbon.box;
    const k = box.w / ribbon.box.w;
    shapes.push(
      `<g transform="translate(${box.x - ribbon.box.x * k} ${box.y - ribbon.box.y * k}) scale(${k})">` +
        `<rect x="${ribbon.box.x}" y="${ribbon.box.y}" width="${ribbon.box.w}" height="${ribbon.box.h}" rx="16" fill="${DOMAINS[level.scenes[i]!.domain].palette.ground}"/>`,
    );
    for (const way of ribbon.layout.ways) {
      const d = way.points.map(p => `${p.x + ribbon.world.x},${p.y + ribbon.world.y}`).join(' ');
      shapes.push(`<polyline points="${d}" fill="none" stroke="#8899aa" stroke-width="5"/>`);
    }
    for (const place of ribbon.layout.places) {
      if (place.shape === 'wiring') continue;
      const b = place.box;
      shapes.push(
        `<rect x="${b.x + ribbon.world.x}" y="${b.y + ribbon.world.y}" width="${b.w}" height="${b.h}" rx="8" fill="#fff6e3" stroke="#5b4023"/>`,
      );
      if (place.label) {
        shapes.push(
          `<text x="${place.label.x + ribbon.world.x}" y="${place.label.y + ribbon.world.y}" font-size="12" text-anchor="middle" fill="#777">${place.label.text}</text>`,
        );
      }
    }
    shapes.push('</g>');
  });
  if (reveal) {
    const d = layout.reveal.diagram;
    shapes.push(`<rect x="${d.x}" y="${d.y}" width="${d.w}" height="${d.h}" rx="16" fill="#231f31"/>`);
  }
  host.innerHTML = `<svg width="${layout.width}" height="${layout.height}">${shapes.join('')}</svg>`;
}
