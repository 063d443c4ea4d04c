import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Scheme } from './document';
import { type RenderSettings, renderPage } from './render-page';
import { publicSlugs, releases } from './public-seminars';
import { robots, seminarsOfPart, sitemapIndex, sitemapOf } from './sitemap';

/** More at once would only wait for each other: the service then sends the app page. */
const MOST_AT_ONCE = 16;

interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** Answers the service, and it alone: GET of a public address, with the colours that somebody chose in a header. */
export function rendererServer(settings: RenderSettings): Server {
  let underWay = 0;
  const take = async (request: IncomingMessage): Promise<Answer> => {
    if (request.method !== 'GET') return plain(405);
    if (underWay >= MOST_AT_ONCE) return plain(503);
    underWay++;
    try {
      return await answer(request, settings);
    } catch (error) {
      console.error(error);
      return plain(503);
    } finally {
      underWay--;
    }
  };
  const server = createServer((request, response) => {
    void take(request).then((made) => send(response, made));
  });
  server.requestTimeout = 5_000;
  server.maxHeadersCount = 50;
  return server;
}

async function answer({ url = '/', headers }: IncomingMessage, settings: RenderSettings): Promise<Answer> {
  const { pathname } = new URL(url, settings.site);
  const part = /^\/sitemap-([1-9]\d{0,3})\.xml$/.exec(pathname)?.[1];
  if (part) return sitemapPart(Number(part), settings.site);
  switch (pathname) {
    case '/health':
      return { ...plain(200), body: 'ok\n' };
    case '/robots.txt':
      return { ...plain(200), body: robots(settings.site) };
    case '/sitemap.xml':
      return xml(sitemapIndex(settings.site, (await publicSlugs()).length));
    default: {
      const { status, html, seminarId } = await renderPage(url, scheme(headers['bagdar-scheme']), settings);
      const about = seminarId ? { 'bagdar-seminar': seminarId } : undefined;
      return { status, type: 'text/html; charset=utf-8', body: html, headers: about };
    }
  }
}

async function sitemapPart(part: number, site: string): Promise<Answer> {
  const slugs = seminarsOfPart(await publicSlugs(), part);
  return slugs ? xml(sitemapOf(site, slugs, await releases.among(slugs))) : plain(404);
}

function xml(body: string): Answer {
  return { status: 200, type: 'application/xml; charset=utf-8', body };
}

function scheme(named: string | string[] | undefined): Scheme {
  return named === 'light' || named === 'dark' ? named : 'auto';
}

function plain(status: number): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: '' };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}
