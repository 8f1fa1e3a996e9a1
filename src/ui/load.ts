import { need, needContent } from '../text/index.ts';

/** A part of the game and what it says, which come together. */
async function withWords<P>(part: Promise<P>, ...areas: string[]): Promise<P> {
  const [loaded] = await Promise.all([part, needContent(), ...areas.map(need)]);
  return loaded;
}

export const loadTeaching = () =>
  withWords(import('./teach/root.tsx'), 'play', 'run', 'reveal', 'practice', 'home', 'teach', 'task').then(
    part => part.Teaching,
  );

let ahead: Promise<unknown> = Promise.resolve();

/** What a level's own parts wait for; it must not fail. */
export function goAhead(first: Promise<unknown>): void {
  ahead = first;
}

/** Play comes when it is asked for: the menu is up before any of it is loaded. */
export const loadCampaign = async () => {
  await ahead;
  return withWords(import('./campaign.tsx'), 'play', 'run', 'reveal').then(part => part.CampaignPlay);
};
export const loadCheck = () =>
  withWords(import('./practice/check.tsx'), 'play', 'run', 'reveal', 'practice').then(part => part.Check);
export const loadTransfer = () =>
  withWords(import('./transfer/transfer.tsx'), 'transfer').then(part => part.Transfer);
export const loadPractice = () =>
  withWords(import('./practice/practice.tsx'), 'play', 'run', 'reveal', 'practice').then(
    part => part.Practice,
  );
export const loadAnswer = () =>
  withWords(import('./answer.tsx'), 'play', 'run', 'reveal', 'practice').then(part => part.Answer);
export const loadSettings = () =>
  withWords(import('./settings/settings.tsx'), 'settings').then(part => part.Settings);
export const loadLegend = () => withWords(import('./play/legend.tsx'), 'play').then(part => part.Legend);
export const loadCards = () =>
  withWords(import('./share/cards-page.tsx'), 'share').then(part => part.CardsPage);
export const loadCard = () => withWords(import('./share/card-page.tsx'), 'share').then(part => part.CardPage);
export const loadShare = () =>
  withWords(import('./share/make-page.tsx'), 'share').then(part => part.MakePage);
export const loadPortfolio = () =>
  withWords(import('./share/portfolio.tsx'), 'share').then(part => part.Portfolio);
export const loadReplay = () =>
  withWords(import('./share/replay-page.tsx'), 'play', 'run', 'share').then(part => part.ReplayPage);
