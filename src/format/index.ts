export {
  decodeReplay,
  encodeReplay,
  type ParsedReplay,
  REPLAY_FAULTS,
  REPLAY_VERSION,
  type Replay,
  type ReplayFault,
} from './replay.ts';
export { levelHash, levelTrace, replayOf, VERDICTS, type Verdict, verifyReplay } from './verify.ts';
