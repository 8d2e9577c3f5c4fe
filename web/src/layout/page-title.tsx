import { useEffect } from 'react';
import { useTexts } from '../texts/language.ts';

/**
 * The title of the window follows the heading of the page, so that no page can forget it: tabs, bookmarks and readers of screens
 * tell pages apart by it (WCAG 2.4.2).
 */
export function PageTitle() {
  const { product } = useTexts();
  useEffect(() => {
    const tell = () => {
      const title = titleOf(document.querySelector('h1')?.textContent, product);
      if (document.title !== title) document.title = title;
    };
    let waiting = 0;
    const watch = new MutationObserver(() => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(tell);
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    tell();
    return () => {
      watch.disconnect();
      cancelAnimationFrame(waiting);
    };
  }, [product]);
  return null;
}

const titleOf = (heading: string | null | undefined, product: string): string =>
  heading ? `${heading.trim()} · ${product}` : product;
