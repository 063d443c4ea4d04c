import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, pause, tailOf } from './commands.mjs';
import { rendererFile } from './frontend-build.mjs';
import { answers } from './keycloak.mjs';
import { Obstacle } from './obstacle.mjs';

const PATIENCE_MS = 30_000;
const MOST_MEMORY_MB = 256;

/**
 * Starts the program that writes the public pages for the service.
 * @param {Pick<import('./service.mjs').Settings, 'root' | 'logs' | 'variables' | 'signal'> & { port: number }} settings
 * @param {import('./children.mjs').Children} children
 */
export async function startRenderer({ root, logs, variables, signal, port }, children) {
  const log = join(logs, 'renderer.log');
  const renderer = children.keep({
    name: 'Renderer',
    command: nodeOfThePages(root),
    args: [`--max-old-space-size=${MOST_MEMORY_MB}`, rendererFile(root)],
    cwd: root,
    env: childEnv({
      RENDERER_HOST: '127.0.0.1',
      RENDERER_PORT: String(port),
      BAGDAR_SPA_DIR: variables.BAGDAR_SPA_DIR ?? '',
      BAGDAR_SERVICE_URL: `http://127.0.0.1:${variables.BAGDAR_PORT}`,
      BAGDAR_PUBLIC_URL: variables.BAGDAR_PUBLIC_URL ?? '',
    }),
    log,
    patience: 5_000,
  });
  const address = `http://127.0.0.1:${port}/health`;
  for (const end = Date.now() + PATIENCE_MS; !(await answers(address)); await pause(50, signal)) {
    if (!renderer.running) throw new Obstacle('The renderer did not start.', { log, tail: tailOf(log) });
    if (Date.now() > end) throw new Obstacle('The renderer did not get ready in half a minute.', { log, tail: tailOf(log) });
  }
  renderer.ready = true;
}

/**
 * The pages bring a newer Node where there is one for this platform.
 * @param {string} root
 */
function nodeOfThePages(root) {
  const own = join(root, 'frontend', 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}
