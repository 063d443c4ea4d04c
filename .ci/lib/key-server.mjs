import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';

/** What the service asks Keycloak for, its keys, and tokens that are signed by them: for runs that need no people to sign in. */
export class KeyServer {
  constructor() {
    this.keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.server = createServer((request, response) => {
      const answer = request.url?.endsWith('/certs') ? this.#certs() : this.#discovery();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  }

  async start() {
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = this.server.address();
    this.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/realms/bagdar`;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** A token of an organizer, good for a day. */
  organizer() {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.url, aud: 'bagdar-api', sub: 'daniyar', iat: now, exp: now + 86_400 },
      ...{
        preferred_username: 'daniyar',
        name: 'Daniyar',
        email: 'daniyar@sample.example',
        scope: 'openid profile email',
      },
      realm_access: { roles: ['organizer'] },
    };
    const text = [{ alg: 'RS256', typ: 'JWT', kid: 'key' }, claims].map(encoded).join('.');
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), this.keys.privateKey).toString('base64url')}`;
  }

  #certs() {
    return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'key', use: 'sig', alg: 'RS256' }] };
  }

  #discovery() {
    const address = (/** @type {string} */ name) => `${this.url}/protocol/openid-connect/${name}`;
    return {
      issuer: this.url,
      authorization_endpoint: address('auth'),
      token_endpoint: address('token'),
      jwks_uri: address('certs'),
      ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }
}

/** @param {object} part */
function encoded(part) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
