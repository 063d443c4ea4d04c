/** How the applications that people have come to follow a calendar at an address. */
interface Ways {
  /** What the device itself opens: the calendar of a phone, of a Mac, of Outlook on a desk. */
  device: string;
  google: string;
  outlook: string;
  microsoft365: string;
}

const GOOGLE = 'https://calendar.google.com/calendar';
const OUTLOOK = 'https://outlook.live.com/calendar/0';
const MICROSOFT_365 = 'https://outlook.office.com/calendar/0';

function deviceAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** Each with the address in it: one press, for addresses that everyone may know. */
export function publicWays(address: string, name: string): Ways {
  const asked = `url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
  return {
    device: deviceAddress(address),
    google: `${GOOGLE}/r?cid=${encodeURIComponent(deviceAddress(address))}`,
    outlook: `${OUTLOOK}/addfromweb?${asked}`,
    microsoft365: `${MICROSOFT_365}/addfromweb?${asked}`,
  };
}

/** Where a copied address is pasted: so a secret one is in no history of a browser, and in no log on the way. */
export function privateWays(address: string): Ways {
  return {
    device: deviceAddress(address),
    google: `${GOOGLE}/u/0/r/settings/addbyurl`,
    outlook: `${OUTLOOK}/addcalendar`,
    microsoft365: `${MICROSOFT_365}/addcalendar`,
  };
}
