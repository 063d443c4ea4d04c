import { type APIRequestContext, expect } from '@playwright/test';
import { product } from './product.ts';

export interface Credentials {
  id: string;
  secret: string;
}

/** An access token of another system, by client credentials. */
export async function clientToken(request: APIRequestContext, { id, secret }: Credentials): Promise<string> {
  const answer = await request.post(`${product.realm}/protocol/openid-connect/token`, {
    form: { grant_type: 'client_credentials', client_id: id, client_secret: secret },
  });
  expect(answer, await answer.text()).toBeOK();
  return (await answer.json()).access_token;
}

/** What Keycloak tells the service of the accounts with this address. */
export async function accountsOf(request: APIRequestContext, email: string) {
  const token = await clientToken(request, product.service);
  const headers = { authorization: `Bearer ${token}` };
  const users = `${product.keycloak}/admin/realms/bagdar/users`;
  const answer = await request.get(users, { headers, params: { email, exact: true } });
  expect(answer, await answer.text()).toBeOK();
  const accounts: { id: string; username: string; enabled: boolean; requiredActions: string[] }[] = await answer.json();
  return Promise.all(
    accounts.map(async (account) => {
      const roles = await request.get(`${users}/${account.id}/role-mappings/realm`, { headers });
      expect(roles, await roles.text()).toBeOK();
      const names: string[] = (await roles.json()).map((role: { name: string }) => role.name);
      return { ...account, roles: names };
    }),
  );
}

/**
 * Adds another system to the realm, as an administrator of Keycloak does.
 *
 * @param scopes what it may do
 * @param seconds how long its tokens live
 */
export async function addClient(request: APIRequestContext, id: string, scopes: string[], seconds = 300) {
  const headers = { authorization: `Bearer ${await administratorToken(request)}` };
  const secret = crypto.randomUUID();
  const answer = await request.post(`${product.keycloak}/admin/realms/bagdar/clients`, {
    headers,
    data: {
      clientId: id,
      secret,
      publicClient: false,
      standardFlowEnabled: false,
      serviceAccountsEnabled: true,
      fullScopeAllowed: false,
      attributes: { 'access.token.lifespan': String(seconds) },
      defaultClientScopes: ['basic', 'service_account', 'bagdar-api', ...scopes],
      optionalClientScopes: [],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return { id, secret };
}

async function administratorToken(request: APIRequestContext): Promise<string> {
  const { name, password } = product.keycloakAdministrator;
  const answer = await request.post(`${product.keycloak}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'admin-cli', username: name, password },
  });
  expect(answer, await answer.text()).toBeOK();
  return (await answer.json()).access_token;
}
