import { SMTPServer } from 'smtp-server';
import { Mailbox } from './mailbox.mjs';
import { serveMailbox } from './web.mjs';

const LARGEST = 10_000_000;

/**
 * Takes every mail that Bagdar and Keycloak send and shows it on a page; none leaves the machine.
 * @param {{ folder: string, smtpPort: number, webPort: number }} settings
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startMailCatcher({ folder, smtpPort, webPort }) {
  const mailbox = new Mailbox(folder);
  await mailbox.load();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST,
    onData(stream, session, done) {
      /** @type {Buffer[]} */
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(new Error('message too large'));
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        mailbox.receive(Buffer.concat(chunks), recipients).then(() => done(), done);
      });
    },
  });
  await new Promise((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(smtpPort, '127.0.0.1', () => resolve(undefined));
  });
  smtp.on('error', () => undefined); // a client that hangs up in the middle is its own affair
  const web = await serveMailbox(mailbox, webPort);
  return async () => {
    web.closeAllConnections();
    await Promise.all([
      new Promise((resolve) => web.close(resolve)),
      new Promise((resolve) => smtp.close(() => resolve(undefined))),
    ]);
  };
}
