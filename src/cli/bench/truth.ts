/** What the bench of the truth check runs. */
export { LEVELS } from '../../level/campaign/index.ts';
export { verifyLevel } from '../../level/verify.ts';
