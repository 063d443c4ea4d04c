/**
 * Sends a request as `fetch` does, and tells how much of its body has gone, in percent: what `fetch` itself tells
 * nobody. For files, which take a while on a phone.
 */
export function uploading(onPercent: (percent: number) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await request.arrayBuffer();
    return new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest();
      sending.open(request.method, request.url);
      request.headers.forEach((value, name) => sending.setRequestHeader(name, value));
      sending.responseType = 'arraybuffer';
      sending.upload.addEventListener('progress', ({ loaded, total }) =>
        onPercent(total > 0 ? Math.floor((100 * loaded) / total) : 0),
      );
      sending.addEventListener('load', () => resolve(answer(sending)));
      // as fetch fails where there is no answer
      sending.addEventListener('error', () => reject(new TypeError('Failed to fetch')));
      sending.addEventListener('abort', () => reject(new DOMException('The request was aborted', 'AbortError')));
      request.signal.addEventListener('abort', () => sending.abort());
      sending.send(body);
    });
  };
}

function answer(sent: XMLHttpRequest): Response {
  const headers = sent
    .getAllResponseHeaders()
    .split('\r\n')
    .filter((line) => line.includes(':'))
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return new Response(sent.response as ArrayBuffer, { status: sent.status, statusText: sent.statusText, headers });
}
