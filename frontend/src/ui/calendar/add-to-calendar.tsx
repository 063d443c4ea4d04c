import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { CalendarIcon, CheckIcon, CopyIcon } from '../icons';
import classes from './add-to-calendar.module.css';
import { privateWays, publicWays } from './calendar-ways';

interface AddToCalendarProps {
  /** The whole address of the calendar. */
  address: string;
  /** What the calendar is called where an application asks. */
  name: string;
  /** What is added, on the button. */
  children: ReactNode;
  /** The address is known to one person and must stay so. */
  secret?: boolean;
}

const FILE = 'bagdar.ics';

/** How to follow the programme in an own calendar. Opens without a script; only copying needs one. */
export function AddToCalendar({ address, name, children, secret = false }: AddToCalendarProps) {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const copied = outcome === 'copied';
  const ways = secret ? privateWays(address) : publicWays(address, name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('by-hand');
    }
  };
  const elsewhere = [
    { href: ways.google, called: 'Google Calendar' },
    { href: ways.outlook, called: 'Outlook.com' },
    { href: ways.microsoft365, called: 'Microsoft 365' },
  ];
  return (
    <details className={classes.menu}>
      <summary className={classes.open}>
        <CalendarIcon /> {children}
      </summary>
      <div className={classes.panel}>
        <p className={classes.says}>
          <Trans>
            Your calendar follows the programme: when something moves, it moves there too, within some hours.
          </Trans>
        </p>
        {secret && (
          <p className={classes.secret}>
            <Trans>
              This address is yours alone: whoever has it sees what you attend. For the applications below it is copied
              to be pasted there. It stops working when you are given a new link.
            </Trans>
          </p>
        )}
        <ul className={classes.ways} aria-label={t`Ways to add the calendar`}>
          <li>
            <a href={ways.device} rel="noreferrer">
              <Trans>Calendar of this phone or computer</Trans>
            </a>
          </li>
          {elsewhere.map(({ href, called }) => (
            <li key={called}>
              <a href={href} target="_blank" rel="noopener noreferrer" onClick={secret ? () => void copy() : undefined}>
                {called}
                <span className="visually-hidden">
                  {' '}
                  <Trans>(in a new tab)</Trans>
                </span>
              </a>
            </li>
          ))}
          <li className="needs-script">
            <button type="button" onClick={() => void copy()}>
              {copied ? <CheckIcon /> : <CopyIcon />}
              {copied ? <Trans>Copied</Trans> : <Trans>Copy the address</Trans>}
            </button>
          </li>
          <li>
            {secret ? (
              <button type="button" onClick={() => void downloadUnnamed(address)}>
                <Trans>Download as a file (.ics)</Trans>
              </button>
            ) : (
              <a href={address} download={FILE}>
                <Trans>Download as a file (.ics)</Trans>
              </a>
            )}
            <span className={classes.once}>
              <Trans>as it is now, without later changes</Trans>
            </span>
          </li>
        </ul>
        <output className={outcome === 'by-hand' ? classes.says : 'visually-hidden'}>
          {copied && <Trans>Copied</Trans>}
          {outcome === 'by-hand' && <code>{address}</code>}
        </output>
      </div>
    </details>
  );
}

/** A list of downloads keeps the address of each: what is in hand already has none to keep. */
async function downloadUnnamed(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(link.href);
}
