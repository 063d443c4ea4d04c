import { createServer } from 'node:http';
import { listPage, mailPage, missingPage } from './pages.mjs';

const SECURITY = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * The mailbox as a page, and as JSON at the addresses of Mailpit (`/api/v1/messages`, `/api/v1/search?query=to:...`,
 * `/api/v1/message/{id or latest}`, DELETE `/api/v1/messages`), so that a test reads either catcher.
 * @param {import('./mailbox.mjs').Mailbox} mailbox
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export function serveMailbox(mailbox, port) {
  const server = createServer((request, response) => {
    const { status, type, body } = answer(mailbox, request.method ?? 'GET', new URL(request.url ?? '/', 'http://mailbox'));
    response.writeHead(status, { ...SECURITY, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * @param {import('./mailbox.mjs').Mailbox} mailbox
 * @param {string} method
 * @param {URL} url
 */
function answer(mailbox, method, url) {
  const [, first = '', ...rest] = url.pathname.split('/');
  if (first === 'api') return apiAnswer(mailbox, method, rest, url.searchParams);
  if (method !== 'GET' && method !== 'HEAD') return html(405, missingPage());
  if (first === '') {
    const query = url.searchParams.get('query') ?? '';
    return html(200, listPage(mailbox.find(query), query));
  }
  const mail = first === 'mail' || first === 'body' ? mailbox.get(rest[0] ?? '') : undefined;
  if (!mail) return html(404, missingPage());
  return html(200, first === 'body' ? mail.HTML : mailPage(mail));
}

/**
 * @param {import('./mailbox.mjs').Mailbox} mailbox
 * @param {string} method
 * @param {string[]} path
 * @param {URLSearchParams} parameters
 */
function apiAnswer(mailbox, method, [version, resource, id = ''], parameters) {
  if (version !== 'v1') return json(404, { Error: 'not found' });
  if (method === 'DELETE' && resource === 'messages') {
    mailbox.clear();
    return { status: 200, type: 'text/plain', body: 'ok' };
  }
  if (method !== 'GET' && method !== 'HEAD') return json(405, { Error: 'method not allowed' });
  if (resource === 'messages' || resource === 'search') {
    const found = mailbox.find(resource === 'search' ? (parameters.get('query') ?? '') : '');
    const messages = found.slice(0, Number(parameters.get('limit') ?? 50)).map(({ Text, HTML, ...summary }) => summary);
    return json(200, { total: mailbox.mails.length, messages_count: found.length, messages });
  }
  const mail = resource === 'message' ? mailbox.get(id) : undefined;
  return mail ? json(200, mail) : json(404, { Error: 'message not found' });
}

/**
 * @param {number} status
 * @param {string} body
 */
function html(status, body) {
  return { status, type: 'text/html', body };
}

/**
 * @param {number} status
 * @param {unknown} value
 */
function json(status, value) {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
