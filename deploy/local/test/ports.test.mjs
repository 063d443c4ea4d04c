import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { readPorts, requireFreePorts } from '../lib/ports.mjs';

/**
 * @param {string} host
 * @returns {Promise<import('node:net').Server>}
 */
function somethingListening(host) {
  return new Promise((resolve) => {
    const server = createServer().listen(0, host, () => resolve(server));
  });
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

test('ports are the usual ones unless their variables say otherwise', () => {
  const ports = readPorts({ KEYCLOAK_PORT: '9180', MAIL_PORT: '' });

  assert.deepEqual(ports, {
    BAGDAR_PORT: 8080,
    RENDERER_PORT: 8084,
    KEYCLOAK_PORT: 9180,
    POSTGRES_PORT: 54320,
    MAIL_PORT: 8125,
    MAIL_WEB_PORT: 8126,
  });
});

for (const wrong of ['abc', '0', '65536', '80.5', '-1']) {
  test(`${wrong} is refused as a port`, () => {
    assert.throws(() => readPorts({ BAGDAR_PORT: wrong }), {
      name: 'Obstacle',
      message: `BAGDAR_PORT is "${wrong}", which is not a port: give a whole number from 1 to 65535.`,
    });
  });
}

test('one port cannot be given twice', () => {
  assert.throws(() => readPorts({ MAIL_PORT: '8080' }), /BAGDAR_PORT and MAIL_PORT are both 8080/);
});

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`a port taken on ${host} is named with its variable and a free port`, async () => {
    const server = await somethingListening(host);
    const taken = portOf(server);

    const refused = requireFreePorts({ ...readPorts({}), POSTGRES_PORT: taken }, ['POSTGRES_PORT']);

    await assert.rejects(refused, (/** @type {Error} */ error) => {
      const sentence = new RegExp(
        `^Port ${taken}, meant for PostgreSQL, is taken by another program\\. ` +
          'Free it, or set POSTGRES_PORT to another one, for example: POSTGRES_PORT=(\\d+) make run$',
      );
      assert.match(error.message, sentence);
      assert.notEqual(Number(sentence.exec(error.message)?.[1]), taken);
      return true;
    });
    server.close();
  });
}

test('a taken port that is not needed stands in nobody’s way', async () => {
  const server = await somethingListening('127.0.0.1');

  await requireFreePorts({ ...readPorts({}), MAIL_PORT: portOf(server) }, []);

  server.close();
});
