import { zhCounter } from './zh-counter.ts';
import { zhFiling } from './zh-filing.ts';
import { zhPages } from './zh-pages.ts';

/** The words of filing, online and at the window, and of papers looked at page by page. */
export const zhWindow = { filing: zhFiling, counter: zhCounter, pages: zhPages };
