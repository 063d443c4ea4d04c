import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { startMailCatcher } from '../lib/mail/catcher.mjs';
import { temporaryFolder } from './places.mjs';

const SMTP = 18225;
const WEB = 18226;
const ADDRESS = `http://127.0.0.1:${WEB}`;

/**
 * Sends a mail line by line, as a mail server would.
 * @param {string} to
 * @param {string} message
 */
async function send(to, message) {
  const socket = connect(SMTP, '127.0.0.1').setEncoding('utf8');
  const answer = () => new Promise((resolve) => socket.once('data', resolve));
  await answer();
  for (const line of ['HELO test', 'MAIL FROM:<bagdar@sample.example>', `RCPT TO:<${to}>`, 'DATA']) {
    socket.write(`${line}\r\n`);
    await answer();
  }
  socket.write(`${message.replaceAll('\n', '\r\n')}\r\n.\r\n`);
  assert.match(await answer(), /^250/);
  socket.end('QUIT\r\n');
}

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
async function get(path) {
  // a connection that is kept open would not outlive the restart below
  return (await fetch(`${ADDRESS}${path}`, { headers: { connection: 'close' } })).json();
}

const MAIL = `From: =?utf-8?B?0JHQsNKT0LTQsNGA?= <bagdar@sample.example>
To: Әлия <aliya@sample.example>
Subject: =?utf-8?B?0KHTmdC70LXQvA==?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Сілтеме: http://127.0.0.1:8080/kk/my-registration#token
--b
Content-Type: text/html; charset=utf-8

<p>Сәлем <script>alert(1)</script></p>
--b--`;

test('a mail that was sent is read over HTTP, searched, kept over a restart and cleared', async (t) => {
  const folder = temporaryFolder();
  const settings = { folder, smtpPort: SMTP, webPort: WEB };
  let stop = await startMailCatcher(settings);
  t.after(() => stop());
  await send('aliya@sample.example', MAIL);
  await send('other@sample.example', 'Subject: Second\n\nWithout a To line');

  const { total, messages } = await get('/api/v1/messages');
  assert.equal(total, 2);
  assert.deepEqual(
    messages.map((/** @type {any} */ mail) => [mail.Subject, mail.To[0].Address]),
    [
      ['Second', 'other@sample.example'],
      ['Сәлем', 'aliya@sample.example'],
    ],
  );

  const found = await get('/api/v1/search?query=to:aliya@sample.example');
  assert.equal(found.messages_count, 1);
  const mail = await get(`/api/v1/message/${found.messages[0].ID}`);
  assert.deepEqual(mail.From, { Name: 'Бағдар', Address: 'bagdar@sample.example' });
  assert.match(mail.Text, /Сілтеме: http:\/\/127\.0\.0\.1:8080\/kk\/my-registration#token/);

  await stop();
  stop = await startMailCatcher(settings);
  assert.equal((await get('/api/v1/messages')).total, 2);
  assert.equal((await get('/api/v1/message/latest')).Subject, 'Second');

  await fetch(`${ADDRESS}/api/v1/messages`, { method: 'DELETE' });
  assert.equal((await get('/api/v1/messages')).total, 0);
});

test('the mailbox page shows what a mail says and runs none of it', async (t) => {
  const stop = await startMailCatcher({ folder: temporaryFolder(), smtpPort: SMTP, webPort: WEB });
  t.after(stop);
  await send('aliya@sample.example', MAIL);

  const list = await (await fetch(`${ADDRESS}/`)).text();
  const page = await fetch(`${ADDRESS}/mail/latest`);
  const text = await page.text();

  assert.match(list, /Сәлем/);
  assert.match(text, /<a href="http:\/\/127\.0\.0\.1:8080\/kk\/my-registration#token">/);
  assert.match(text, /<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  assert.doesNotMatch(text, /<script/);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal((await fetch(`${ADDRESS}/mail/none`)).status, 404);
});
