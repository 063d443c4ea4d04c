import { createServer } from 'node:net';

const NAMES = ['BAGDAR_PORT', 'RENDERER_PORT', 'KEYCLOAK_PORT', 'POSTGRES_PORT', 'MAIL_PORT', 'MAIL_WEB_PORT'];

/**
 * The ports of the product under test: those set from outside, and free ones for the rest.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>}
 */
export async function testPorts(env) {
  const servers = await Promise.all(NAMES.map((name) => (env[name] ? undefined : listenAnywhere())));
  const ports = NAMES.map((name, index) => [name, env[name] ?? String(portOf(servers[index]))]);
  await Promise.all(servers.map((server) => server && new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(ports);
}

/** @returns {Promise<import('node:net').Server>} */
function listenAnywhere() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** @param {import('node:net').Server | undefined} server */
function portOf(server) {
  const address = server?.address();
  return address && typeof address === 'object' ? address.port : 0;
}
