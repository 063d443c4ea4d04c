import { Trans, useLingui } from '@lingui/react/macro';
import type { MyTicket as Ticket } from '@/api/client';
import classes from './my-ticket.module.css';
import page from './register-page.module.css';

/** What is shown at the door, dark on white in either scheme: scanners read no other. */
export function MyTicket({ ticket }: { ticket: Ticket }) {
  const { t } = useLingui();
  return (
    <section className={page.card}>
      <h2>
        <Trans>Show this at the door</Trans>
      </h2>
      <img
        className={classes.code}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ticket.qr)}`}
        alt={t`QR code of your registration`}
      />
    </section>
  );
}
