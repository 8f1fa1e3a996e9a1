export { FRAME_CAP } from './clock.ts';
export { type CreateRun, PROOF_SPEED, REVEAL_SPEED } from './conductor.ts';
export type { Doing } from './doing.ts';
export type { Game } from './game.ts';
export type { TextStorage } from './persisted.ts';
export { createProgress, type Progress } from './progress.ts';
export { createSession, type Session, type SessionDeps } from './session.ts';
export { createSettings, type SettingsStore } from './settings.ts';
export type * from './types.ts';
