import { type APIRequestContext, expect } from '@playwright/test';
import { product } from './product.ts';

export interface Mail {
  ID: string;
  Subject: string;
  Text: string;
  HTML: string;
  Created: string;
}

/** Waits for the newest mail to this address whose subject or text has this in it. */
export async function mailTo(
  request: APIRequestContext,
  address: string,
  containing: string | RegExp = '',
): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(request, address);
        found = mails.find((mail) => `${mail.Subject}\n${mail.Text}\n${mail.HTML}`.match(containing));
        return found !== undefined;
      },
      { message: `a mail to ${address} with ${containing}`, timeout: 30_000 },
    )
    .toBe(true);
  return found as Mail;
}

/** All mails to this address, newest first. */
export async function mailsTo(request: APIRequestContext, address: string): Promise<Mail[]> {
  const list = await request.get(`${product.mailbox}/api/v1/search`, { params: { query: `to:${address}` } });
  expect(list, await list.text()).toBeOK();
  const { messages }: { messages: { ID: string }[] } = await list.json();
  return Promise.all(
    messages.map(async ({ ID }) => (await request.get(`${product.mailbox}/api/v1/message/${ID}`)).json()),
  );
}

/** The participant's own link in a mail. */
export function linkIn(mail: Mail): string {
  const link = mail.Text.match(/https?:\/\/\S+\/my-registration#[\w.~-]+/)?.[0];
  expect(link, `a link in: ${mail.Text}`).toBeDefined();
  return link as string;
}
