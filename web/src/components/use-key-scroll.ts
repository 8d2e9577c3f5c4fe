import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A region that is wider than its place can be reached and scrolled by key (WCAG 2.1.1); one that fits is no stop on the way. */
export function useKeyScroll<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      element.tabIndex = element.scrollWidth > element.clientWidth ? 0 : -1;
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return ref;
}
