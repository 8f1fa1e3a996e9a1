export const root: string;
export function run(command: string, args: string[], options?: object): void;
export function installPackages(): void;
export function findBrowser(): string | null;
export function installBrowser(): string;
export function findFirefox(): { browser: string; screen: string | null } | null;
