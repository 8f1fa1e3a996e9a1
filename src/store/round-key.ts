/** Where the round that was left last is kept. */
export const ROUND_KEY = 'throughline.round';
