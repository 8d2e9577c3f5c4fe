import type { Request } from 'express';

/** The languages in which the API tells words. */
export type Language = 'zh' | 'en';

/** The language that a request asks for in Accept-Language; Chinese if it says nothing, or nothing that is told here. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): Language =>
  request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
