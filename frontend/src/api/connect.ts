import { parseProblem } from '@/lib/problem';
import { client } from './client/client.gen';

type AccessToken = () => Promise<string | undefined>;

/** Sets the one client up: where it calls, as whom, and what its errors are. */
export function connectClient(accessToken: AccessToken) {
  client.setConfig({ baseUrl: window.location.origin });
  client.interceptors.request.use(async (request) => {
    // A participant's link goes before the sign-in of whoever uses this browser.
    if (!request.headers.has('Authorization')) {
      const token = await accessToken();
      if (token) request.headers.set('Authorization', `Bearer ${token}`);
    }
    return request;
  });
  client.interceptors.error.use((error, response) => parseProblem(error, response));
}
