import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

const KEPT = 2000;

/**
 * @typedef {object} Person
 * @property {string} Name
 * @property {string} Address
 *
 * @typedef {object} Mail named as Mailpit names it, which is the mail catcher of docker-compose.yml
 * @property {string} ID
 * @property {Person} From
 * @property {Person[]} To
 * @property {string} Subject
 * @property {string} Created
 * @property {string} Text
 * @property {string} HTML
 */

/** The caught mails, newest first, kept as .eml files in a folder. */
export class Mailbox {
  /** @param {string} folder */
  constructor(folder) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.folder = folder;
    /** @type {Mail[]} */
    this.mails = [];
    this.last = 0;
  }

  /** Reads what earlier runs caught. */
  async load() {
    for (const name of readdirSync(this.folder).filter((file) => file.endsWith('.eml')).sort()) {
      const id = name.slice(0, -'.eml'.length);
      this.mails.unshift(await parse(id, readFileSync(join(this.folder, name))));
      this.last = Math.max(this.last, Number(id));
    }
  }

  /**
   * @param {Buffer} message
   * @param {string[]} recipients of the envelope
   */
  async receive(message, recipients) {
    this.last = Math.max(this.last + 1, Date.now());
    const id = String(this.last);
    const mail = await parse(id, message);
    if (mail.To.length === 0) mail.To = recipients.map((address) => ({ Name: '', Address: address }));
    writeFileSync(join(this.folder, `${id}.eml`), message, { mode: 0o600 });
    this.mails.unshift(mail);
    for (const old of this.mails.splice(KEPT)) rmSync(join(this.folder, `${old.ID}.eml`), { force: true });
  }

  /**
   * @param {string} [query] every word of which has to be in the mail; `to:` and `subject:` say where
   * @returns {Mail[]}
   */
  find(query = '') {
    const wanted = [...query.matchAll(/(?:(to|from|subject):)?(?:"([^"]*)"|(\S+))/gi)].map((match) => ({
      field: match[1]?.toLowerCase(),
      text: (match[2] ?? match[3] ?? '').toLowerCase(),
    }));
    return this.mails.filter((mail) => wanted.every(({ field, text }) => searched(mail, field).toLowerCase().includes(text)));
  }

  /** @param {string} id or `latest` */
  get(id) {
    return id === 'latest' ? this.mails[0] : this.mails.find((mail) => mail.ID === id);
  }

  clear() {
    for (const mail of this.mails) rmSync(join(this.folder, `${mail.ID}.eml`), { force: true });
    this.mails = [];
  }
}

/**
 * @param {Mail} mail
 * @param {string | undefined} field
 */
function searched(mail, field) {
  const people = (/** @type {Person[]} */ list) => list.map(({ Name, Address }) => `${Name} ${Address}`).join(' ');
  switch (field) {
    case 'to':
      return people(mail.To);
    case 'from':
      return people([mail.From]);
    case 'subject':
      return mail.Subject;
    default:
      return `${people([mail.From, ...mail.To])} ${mail.Subject} ${mail.Text}`;
  }
}

/**
 * @param {string} id also the time it came, in milliseconds
 * @param {Buffer} message
 * @returns {Promise<Mail>}
 */
async function parse(id, message) {
  const { from, to, subject, text, html } = await PostalMime.parse(message);
  return {
    ID: id,
    From: person(from),
    To: (to ?? []).map(person),
    Subject: subject ?? '',
    Created: new Date(Number(id)).toISOString(),
    Text: text ?? '',
    HTML: html ?? '',
  };
}

/**
 * @param {{ name?: string, address?: string } | undefined} mailbox
 * @returns {Person}
 */
function person(mailbox) {
  return { Name: mailbox?.name ?? '', Address: mailbox?.address ?? '' };
}
