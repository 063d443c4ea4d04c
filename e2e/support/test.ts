import { test as base } from '@playwright/test';
import { Api } from './api.ts';
import { clientToken } from './keycloak.ts';
import { product } from './product.ts';

interface Callers {
  /** Anyone. */
  everyone: Api;
  /** Another system with every scope; it is in the team of every seminar it makes. */
  department: Api;
}

export const test = base.extend<Callers>({
  everyone: async ({ request }, use) => use(new Api(request)),
  department: async ({ request }, use) =>
    use(new Api(request, `Bearer ${await clientToken(request, product.department)}`)),
});

export { expect } from '@playwright/test';
