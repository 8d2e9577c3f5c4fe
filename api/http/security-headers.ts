import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What of the device no page of ours asks for, and so no page may: neither one that was slipped in, nor one in a frame. */
const NOT_OURS = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

/**
 * What a browser may do with our pages: load only from our own host, run only script files (antd writes its styles into
 * the page), be framed only by ourselves (a paper beside a form). Over http nothing is promised about https.
 */
export function securityHeaders(publicUrl: string): RequestHandler {
  const secure = publicUrl.startsWith('https:');
  const permissions = NOT_OURS.map((name) => `${name}=()`).join(', ');
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'sameorigin' },
  });
  return (request, response, next) => {
    response.set('permissions-policy', permissions);
    guard(request, response, next);
  };
}
