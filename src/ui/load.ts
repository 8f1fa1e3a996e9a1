/** Play comes when it is asked for: the menu is up before any of it is loaded. */
export const loadPlay = () => import('./play/play.tsx');
