import { describe, expect, it } from '@jest/globals';
import { openDesk } from '../desk.ts';
import { overTheWire } from './sending.ts';

const { url } = await openDesk({ publicUrl: 'https://quanlian.example' });
const proxied = await openDesk({ publicUrl: 'http://inside.example', behindProxy: true });

describe('what changes something, sent by a page of the same host', () => {
  const BODY = JSON.stringify({ login: 'lilan', password: 'wrong' });
  const sent = (base: string, lines: readonly string[]) =>
    overTheWire(
      base,
      [
        'POST /api/sessions HTTP/1.1',
        'host: quanlian.example',
        'connection: close',
        'content-type: application/json',
        `content-length: ${BODY.length}`,
        ...lines,
        '',
        BODY,
      ].join('\r\n'),
    );

  it.each([
    ['over https', ['origin: https://quanlian.example'], 401],
    // Whoever sits on the line can show a page over http, and the cookies of https are sent from it.
    ['over http', ['origin: http://quanlian.example'], 403],
    [
      'over http, where the proxy says that TLS ended at it',
      ['origin: http://quanlian.example', 'x-forwarded-proto: http'],
      403,
    ],
    ['at another port', ['origin: https://quanlian.example:8443'], 403],
    [
      'of which the browser says that it is another site',
      ['origin: http://quanlian.example', 'sec-fetch-site: cross-site'],
      403,
    ],
    [
      'of which the browser says that it is the very same',
      ['origin: https://quanlian.example', 'sec-fetch-site: same-origin'],
      401,
    ],
  ])('is taken or refused by its scheme and port too: %s', async (_what, lines, status) => {
    expect(await sent(url, lines)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it.each([
    ['https, as the proxy says', ['origin: https://quanlian.example', 'x-forwarded-proto: https'], 401],
    ['http, though the proxy says https', ['origin: http://quanlian.example', 'x-forwarded-proto: https'], 403],
  ])(
    'is judged by what the proxy tells where one is trusted and no address is set: %s',
    async (_what, lines, status) => {
      expect(await sent(proxied.url, lines)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    },
  );
});
