import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Children } from '../../../deploy/local/lib/children.mjs';

/** @typedef {{ plain: Buffer, gzip: Buffer }} Answer a body as it is, and compressed */

/**
 * Starts nginx with a file of the same bytes, and one that is compressed already: what it does fastest.
 * @param {{ command: string, folder: string, path: string, answer: Answer, signal: AbortSignal }} what
 */
export async function startNginx({ command, folder, path, answer, signal }) {
  const port = await freePort();
  const root = join(folder, 'nginx');
  const file = join(root, 'files', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, answer.plain);
  writeFileSync(`${file}.gz`, answer.gzip);
  writeFileSync(join(root, 'nginx.conf'), configuration(root, port));
  const children = new Children(folder, signal, () => undefined);
  const nginx = children.keep({
    name: 'nginx',
    command,
    args: ['-p', root, '-c', join(root, 'nginx.conf'), '-e', join(root, 'error.log')],
    cwd: root,
    log: join(folder, 'logs', 'nginx.log'),
    env: process.env,
    patience: 5_000,
  });
  nginx.ready = true;
  return {
    site: `http://127.0.0.1:${port}`,
    stop: async () => {
      await nginx.stop();
      children.close();
    },
  };
}

/**
 * @param {string} root
 * @param {number} port
 */
function configuration(root, port) {
  return `
daemon off;
pid ${root}/nginx.pid;
worker_processes ${cpus().length};
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=16;
  client_body_temp_path ${root}/body;
  proxy_temp_path ${root}/proxy;
  fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi;
  scgi_temp_path ${root}/scgi;
  default_type application/json;
  server {
    listen 127.0.0.1:${port};
    root ${root}/files;
    gzip_static on;
    gzip_vary on;
    etag on;
  }
}
`;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
