import { connect, createServer } from 'node:net';
import { Obstacle } from './obstacle.mjs';

const LOOPBACK = '127.0.0.1';

/** The ports of Bagdar: the variable that changes each, its usual number and what listens there. */
export const PORTS = /** @type {const} */ ({
  BAGDAR_PORT: { usual: 8080, for: 'Bagdar itself' },
  RENDERER_PORT: { usual: 8084, for: 'the renderer of the public pages' },
  KEYCLOAK_PORT: { usual: 8180, for: 'Keycloak' },
  POSTGRES_PORT: { usual: 54320, for: 'PostgreSQL' },
  MAIL_PORT: { usual: 8125, for: 'the mail catcher' },
  MAIL_WEB_PORT: { usual: 8126, for: 'the mailbox page' },
});

/** @typedef {keyof typeof PORTS} PortName */
/** @typedef {Record<PortName, number>} Ports */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Ports}
 */
export function readPorts(env) {
  const ports = /** @type {Ports} */ ({});
  for (const name of portNames()) {
    ports[name] = readPort(name, env[name], name === 'RENDERER_PORT' ? rendererPort(ports) : PORTS[name].usual);
    const twin = portNames().find((other) => other !== name && ports[other] === ports[name]);
    if (twin) throw new Obstacle(`${twin} and ${name} are both ${ports[name]}; give one of them another port.`);
  }
  return ports;
}

/**
 * Makes sure, before anything is started, that every port is free.
 * @param {Ports} ports
 * @param {PortName[]} needed
 */
export async function requireFreePorts(ports, needed) {
  for (const name of needed) {
    const obstacle = await obstacleAt(ports[name]);
    if (!obstacle) continue;
    const other = await freePortAfter(ports[name], Object.values(ports));
    throw new Obstacle(
      `Port ${ports[name]}, meant for ${PORTS[name].for}, ${obstacle}. ` +
        `Free it, or set ${name} to another one, for example: ${name}=${other} make run`,
    );
  }
}

/** @returns {PortName[]} */
function portNames() {
  return /** @type {PortName[]} */ (Object.keys(PORTS));
}

/**
 * Nobody opens it, so nobody has to choose it: it stays near the port of Bagdar.
 * @param {Ports} ports
 */
function rendererPort({ BAGDAR_PORT }) {
  const apart = PORTS.RENDERER_PORT.usual - PORTS.BAGDAR_PORT.usual;
  return BAGDAR_PORT + apart <= 65535 ? BAGDAR_PORT + apart : BAGDAR_PORT - apart;
}

/**
 * @param {PortName} name
 * @param {string | undefined} text
 * @param {number} usual
 */
function readPort(name, text, usual) {
  if (text === undefined || text.trim() === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Obstacle(`${name} is "${text}", which is not a port: give a whole number from 1 to 65535.`);
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} what stands in the way, or nothing
 */
async function obstacleAt(port) {
  // Asked both ways: macOS lets a program listen on one address although another program has the port on all of them.
  if (await somethingAnswers(port)) return 'is taken by another program';
  const code = await listenBriefly(port);
  if (code === 'EACCES') return 'may not be opened by this user';
  return code ? `is taken by another program (${code})` : undefined;
}

/**
 * @param {number} port
 * @param {number[]} reserved
 */
async function freePortAfter(port, reserved) {
  for (let next = Math.max(port + 1, 1024); next < 65535; next++) {
    if (!reserved.includes(next) && !(await obstacleAt(next))) return next;
  }
  return 0;
}

/** @param {number} port */
function somethingAnswers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const answer = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(1000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the error code
 */
function listenBriefly(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen(port, LOOPBACK, () => server.close(() => resolve(undefined)));
  });
}
