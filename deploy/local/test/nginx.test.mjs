import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { before, after, describe, test } from 'node:test';
import { ROOT, temporaryFolder } from './places.mjs';

const PORT = 18227;
const SERVICE_PORT = 18228;
const HERE = spawnSync('nginx', ['-v']).status === 0;

describe('the web server of the pages', { skip: HERE ? false : 'nginx is not here' }, () => {
  const folder = temporaryFolder();
  /** @type {import('node:child_process').ChildProcess} */
  let nginx;
  const service = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('etag', '"1"');
      const { 'x-forwarded-for': caller, 'x-forwarded-proto': scheme } = request.headers;
      response.setHeader('x-called', `${caller} ${scheme}`);
      response.statusCode = Number(/\b(404|503)$/.exec(request.url ?? '')?.[1] ?? 200);
      if (/^\/($|kk|en|robots|sitemap)/.test(request.url ?? '')) {
        response.setHeader('cache-control', 'no-cache');
        response.setHeader('content-security-policy', "default-src 'self'");
      }
      response.end(JSON.stringify({ path: request.url, host: request.headers.host }));
    });
  });

  before(async () => {
    const pages = join(folder, 'pages');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Бағдар</title>');
    writeFileSync(join(pages, 'assets/app-1a2b.js'), 'x');
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, pages));
    await new Promise((resolve) => service.listen(SERVICE_PORT, '127.0.0.1', () => resolve(undefined)));
    nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: 'inherit',
    });
    for (let tries = 0; tries < 50 && !(await isUp()); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  after(() => {
    nginx.kill('SIGTERM');
    service.close();
  });

  test('every page is the one page, with the policy of the service and the sign-in allowed', async () => {
    for (const path of ['/kkk', '/kk/console', '/kk/console/seminars', '/quality']) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.match(await answer.text(), /Бағдар/, path);
      assert.equal(answer.headers.get('cache-control'), 'no-cache');
      assert.match(answer.headers.get('content-security-policy') ?? '', /connect-src 'self' https:\/\/sign-in\.example;/);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    }
  });

  test('public pages come from the service, with the policy once', async () => {
    const paths = ['/', '/kk', '/kk/', '/kk/seminars/astana-2019?by=place', '/en/consoles', '/robots.txt', '/sitemap.xml'];
    for (const path of [...paths, '/sitemap-12.xml']) {
      const answer = await get(path);
      assert.deepEqual(await answer.json(), { path, host: `127.0.0.1:${PORT}` });
      assert.equal(answer.headers.get('etag'), '"1"');
      assert.equal(answer.headers.get('cache-control'), 'no-cache');
      assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /,/);
      assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'self';/);
    }
  });

  test('a public page that the service cannot give is made by the app, and one that is missing is missing', async () => {
    const made = await get('/kk/seminars/503');
    assert.equal(made.status, 200);
    assert.match(await made.text(), /Бағдар/);

    assert.equal((await get('/kk/seminars/404')).status, 404);
    assert.equal((await get('/sitemap.xml?503')).status, 503);
  });

  test('the policy is the one that the service sends with the pages', async () => {
    const java = readFileSync(join(ROOT, 'backend/src/main/java/kz/bagdar/platform/web/PageHeaders.java'), 'utf8');
    const policy = (await get('/kk/console')).headers.get('content-security-policy') ?? '';

    for (const directive of policy.split(';').map((part) => part.trim())) {
      const text = directive.replace(' https://sign-in.example', '').replace(' https://tiles.example', '');
      assert.ok(java.includes(text), `"${text}" in PageHeaders`);
    }
  });

  test('assets are kept for long, and a missing one is missing', async () => {
    const asset = await get('/assets/app-1a2b.js');

    assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal((await get('/assets/gone.js')).status, 404);
  });

  test('the API and its description are forwarded as they are', async () => {
    for (const path of ['/api/v1/seminars?limit=2', '/docs', '/docs/x.js', '/openapi', '/openapi.json']) {
      const answer = await get(path);
      assert.deepEqual(await answer.json(), { path, host: `127.0.0.1:${PORT}` });
      assert.equal(answer.headers.get('etag'), '"1"');
      assert.equal(answer.headers.get('content-security-policy'), null);
      assert.equal(answer.headers.get('cache-control'), null);
    }
  });

  test('who calls is told by a proxy that is trusted, and by nobody else', async () => {
    const told = { 'x-forwarded-for': '203.0.113.7, 127.0.0.1', 'x-forwarded-proto': 'https' };

    assert.equal(await calledFrom('127.0.0.1', told), '203.0.113.7 https');
    assert.equal(await calledFrom('127.0.0.2', told), '127.0.0.2 http');
    assert.equal(await calledFrom('127.0.0.1', {}), '127.0.0.1 http');
  });

  test('the address of a calendar stands in no log, even where the service is away', async () => {
    service.closeAllConnections();
    await new Promise((resolve) => service.close(resolve));
    assert.equal((await get('/api/v1/calendars/very-secret')).status, 502);
    assert.equal((await get('/api/v1/seminars/not-secret')).status, 502);
    const log = readFileSync(join(folder, 'error.log'), 'utf8');
    await new Promise((resolve) => service.listen(SERVICE_PORT, '127.0.0.1', () => resolve(undefined)));

    assert.match(log, /not-secret/);
    assert.doesNotMatch(log, /very-secret/);
  });

  test('health and metrics stay inside', async () => {
    for (const path of ['/q', '/q/health', '/q/metrics']) assert.equal((await get(path)).status, 404, path);
  });

  test('a body over the limit of the service reaches it, so that it is refused as a problem', async () => {
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1/seminars`, { method: 'POST', body: 'x'.repeat(15_000_000) });

    assert.equal(answer.status, 200);
  });
});

/**
 * @param {string} folder
 * @param {string} pages
 */
function configuration(folder, pages) {
  const site = readFileSync(join(ROOT, 'deploy/containers/nginx.conf.template'), 'utf8')
    .replaceAll('${BACKEND}', `http://127.0.0.1:${SERVICE_PORT}`)
    .replaceAll('${SIGN_IN_ORIGIN}', 'https://sign-in.example')
    .replaceAll('${MAP_TILES_ORIGIN}', 'https://tiles.example')
    .replaceAll('${TRUSTED_PROXY}', '127.0.0.1')
    .replaceAll('${NGINX_LOCAL_RESOLVERS}', '127.0.0.1')
    .replace('listen 8080', `listen 127.0.0.1:${PORT}`)
    .replace('root /usr/share/nginx/html', `root "${pages}"`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/${name}";`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid "${folder}/pid"; events {} http { access_log off; ${temporary.join(' ')}
    include /etc/nginx/mime.types; ${site} }`;
}

async function isUp() {
  return get('/').then(
    () => true,
    () => false,
  );
}

/** @param {string} path */
function get(path) {
  return fetch(`http://127.0.0.1:${PORT}${path}`);
}

/**
 * What the service hears of a caller at this address of the machine.
 * @param {string} localAddress
 * @param {Record<string, string>} headers
 * @returns {Promise<string | string[] | undefined>}
 */
function calledFrom(localAddress, headers) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: PORT, path: '/api/v1/me', localAddress, headers }, (answer) => {
      answer.resume();
      resolve(answer.headers['x-called']);
    })
      .on('error', reject)
      .end();
  });
}
