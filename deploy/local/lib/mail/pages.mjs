const SHOWN = 200;
const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h1 a { color: inherit; text-decoration: none; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); vertical-align: top; }
  form { margin: 1rem 0; display: flex; gap: .5rem; } input { flex: 1; font: inherit; padding: .3rem .5rem; } button { font: inherit; }
  dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  iframe { width: 100%; height: 60vh; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); background: #fff; }
  a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

/** @typedef {import('./mailbox.mjs').Mail} Mail */

/**
 * @param {Mail[]} mails
 * @param {string} query
 */
export function listPage(mails, query) {
  const rows = mails.slice(0, SHOWN).map(
    (mail) => `<tr><td>${time(mail.Created)}</td><td>${people(mail.To)}</td>
      <td><a href="/mail/${mail.ID}">${escape(mail.Subject || '(no subject)')}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">Came</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table>
    ${mails.length > SHOWN ? `<p>The newest ${SHOWN} of ${mails.length}. Search for the others.</p>` : ''}`;
  const none = query ? 'No mail has these words.' : 'No mail yet. Register for a seminar, and its confirmation comes here.';
  return page(
    'Mailbox',
    `<form role="search"><input type="search" name="query" value="${escape(query)}" aria-label="Search the mails"
      placeholder="to:someone@sample.example"><button>Search</button></form>${rows.length ? table : `<p>${none}</p>`}`,
  );
}

/** @param {Mail} mail */
export function mailPage(mail) {
  // Sandboxed: what a mail brings along may be seen and its links opened, but it runs no script.
  const framed = `<iframe title="The mail" src="/body/${mail.ID}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return page(
    mail.Subject || '(no subject)',
    `<p><a href="/">All mails</a></p>
    <dl><dt>From</dt><dd>${people([mail.From])}</dd><dt>To</dt><dd>${people(mail.To)}</dd>
    <dt>Came</dt><dd>${time(mail.Created)}</dd></dl>
    ${mail.HTML ? framed : ''}${mail.Text ? `<h2>As plain text</h2><pre>${linked(mail.Text)}</pre>` : ''}`,
  );
}

export function missingPage() {
  return page('Not here', '<p>There is no such page. <a href="/">All mails</a></p>');
}

/**
 * @param {string} title
 * @param {string} body
 */
function page(title, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)} - Bagdar mailbox</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
}

/** @param {string} text */
function linked(text) {
  return escape(text).replace(/https?:\/\/[^\s<>"]+[^\s<>".,;)]/g, (url) => `<a href="${url}">${url}</a>`);
}

/** @param {import('./mailbox.mjs').Person[]} list */
function people(list) {
  return list.map(({ Name, Address }) => escape(Name ? `${Name} <${Address}>` : Address)).join('<br>');
}

/** @param {string} instant */
function time(instant) {
  return `<time datetime="${instant}">${instant.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
