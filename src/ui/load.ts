/** Play comes when it is asked for: the menu is up before any of it is loaded. */
export const loadCampaign = () => import('./campaign.tsx').then(part => part.CampaignPlay);
export const loadCheck = () => import('./practice/check.tsx').then(part => part.Check);
export const loadTransfer = () => import('./transfer/transfer.tsx').then(part => part.Transfer);
export const loadPractice = () => import('./practice/practice.tsx').then(part => part.Practice);
