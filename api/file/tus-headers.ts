import { Metadata } from '@tus/server';
import type { Request } from 'express';
import { z } from 'zod';
import type { AnyRoute } from '../contract/route.ts';
import { Problem } from '../http/problem.ts';
import { FAULT } from '../contract/faults.ts';

/** The version of the tus protocol that is spoken. */
export const TUS = '1.0.0';

const bytes = z.string().regex(/^(0|[1-9]\d{0,14})$/);

/** What the protocol lets anybody send and is not served here, or is looked at by its library beside the contract. */
const BESIDE = z.object({
  'upload-length': bytes.optional(),
  'upload-offset': bytes.optional(),
  'upload-metadata': z.string().refine(isMetadata, FAULT.metadata).optional(),
  'tus-version': z.literal(TUS).optional(),
  'upload-concat': z.never({ error: FAULT.noParts }).optional(),
  'upload-defer-length': z.never({ error: FAULT.lengthAtFirst }).optional(),
  'x-forwarded-proto': z.enum(['http', 'https']).optional(),
});

/**
 * Throws 412 `E-UPLOAD-VERSION` for another version of the protocol, and 422 `E-INPUT` naming the header that is missing or wrong:
 * before the library of the protocol, which would say so in bare English words.
 */
export function requireProtocol(request: Request, { headers, sends }: AnyRoute): void {
  if (!headers) return;
  if (request.get('tus-resumable') !== TUS)
    throw new Problem(412, { code: 'E-UPLOAD-VERSION', field: 'Tus-Resumable' }, { 'tus-version': TUS });
  headers.parse(request.headers);
  BESIDE.parse(request.headers);
  if (sends !== undefined) z.object({ 'content-type': z.literal(sends) }).parse(request.headers);
}

function isMetadata(text: string): boolean {
  try {
    Metadata.parse(text);
    return true;
  } catch {
    return false;
  }
}
