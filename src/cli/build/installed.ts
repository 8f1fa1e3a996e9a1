import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Seconds that a sound in the second-best format is kept: as good as for ever. */
const LONG = 400 * 24 * 3600;

/**
 * The game as an installed app. All that the whole campaign needs is kept at the first visit; of each sound the first format only:
 * browsers that can't play it keep the other one as they come to it. A new version waits until the player lets it in
 * (src/store/updates.ts).
 */
export const installed: PluginOption = VitePWA({
  // src/platform/service-worker.ts does it, once the first level is there: nothing competes with that.
  injectRegister: false,
  registerType: 'prompt',
  manifest: {
    name: 'Throughline',
    short_name: 'Throughline',
    description:
      'One structure, three costumes. The same thing is wrong in all three. How fast do you see it?',
    lang: 'en',
    categories: ['games', 'education'],
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#16131f',
    theme_color: '#16131f',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Practice', url: './#/practice', icons: [{ src: 'icon-192.png', sizes: '192x192' }] },
      { name: 'Sort by likeness', url: './#/transfer', icons: [{ src: 'icon-192.png', sizes: '192x192' }] },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,webm,svg,json,webmanifest}', '*.png'],
    // One page for all addresses of the game; a server's own addresses below it stay its own.
    navigateFallback: 'index.html',
    navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],
    navigateFallbackDenylist: [/\/api\//],
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: /\.mp3$/,
        handler: 'CacheFirst',
        options: { cacheName: 'sounds', expiration: { maxEntries: 40, maxAgeSeconds: LONG } },
      },
    ],
  },
});
