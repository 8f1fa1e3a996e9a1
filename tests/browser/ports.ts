/** The sources are served at one port, the built game at the next; another first port lets two checkouts test side by side. */
const first = Number(process.env.THROUGHLINE_TEST_PORT ?? 4174);

export const SOURCES = `http://localhost:${first}`;
export const GAME = `http://localhost:${first + 1}`;
