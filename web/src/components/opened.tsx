import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { bringHere } from './in-sight.ts';

interface OpenedProps {
  /** What Escape does; absent: it does nothing, since something would be lost that is not kept. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly className?: string;
  /** Within a line. */
  readonly inline?: true;
}

/**
 * What a button opened in the page: it takes the focus, Escape closes it, and afterwards the focus is where it was, so that whoever works
 * by keys or hears the page is never left nowhere (WCAG 2.2, 2.4.3).
 */
export function Opened({ onClose, children, className, inline }: OpenedProps) {
  const place = useRef<HTMLDivElement>(null);
  useFocusHere(place);
  const onKeyDown = (event: KeyboardEvent) => {
    if (onClose === undefined || !isMeant(event) || holdsUnkept(place.current)) return;
    event.stopPropagation();
    onClose();
  };
  const Box = inline ? 'span' : 'div';
  return (
    <Box ref={place} className={className} onKeyDown={onKeyDown}>
      {children}
    </Box>
  );
}

/** Escape belongs to a list that is open, and to signs that are still being composed. */
const isMeant = ({ key, target, defaultPrevented, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Escape' && !defaultPrevented && !nativeEvent.isComposing && !isOpenList(target);

/** A list that hangs below the element is open. */
export const isOpenList = (target: EventTarget | null): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** Marks what would be lost: a file on its way, what is told of a step that was done before. */
export const KEPT_NOWHERE = { 'data-kept-nowhere': '' };

/** Is something there that would be lost? A file that was chosen is kept nowhere, nor is one on its way. */
export const holdsUnkept = (place: Element | null): boolean =>
  !!place?.querySelector('[data-kept-nowhere]') ||
  [...(place?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [])].some(({ value }) => value !== '');

const HEADING = 'h2, h3';
const CONTROL = 'input, textarea, select, button';

/** Once it is gone, the focus goes back to what opened it, or to what stands there in its place by then; else the page finds it one. */
function useFocusHere(ref: { readonly current: HTMLElement | null }): void {
  const [opener] = useState(openerNow);
  useEffect(() => {
    const place = ref.current;
    const first = place?.querySelector<HTMLElement>(HEADING) ?? place?.querySelector<HTMLElement>(CONTROL) ?? null;
    if (first?.matches(HEADING)) first.tabIndex = -1;
    bringHere(first, 'nearest');
    return () => {
      if (document.activeElement !== document.body) return;
      const back = opener?.button.isConnected ? opener.button : standIn(opener);
      back?.focus({ preventScroll: true });
    };
  }, [ref, opener]);
}

interface Opener {
  readonly button: HTMLElement;
  readonly around: Element | null;
}

/** What has the focus while this is drawn for the first time: what opened it, which may give way to it. */
function openerNow(): Opener | null {
  const { activeElement: button } = document;
  return button instanceof HTMLElement && button !== document.body ? { button, around: button.parentElement } : null;
}

/** The same button, drawn anew. */
function standIn(opener: Opener | null): HTMLElement | null {
  const act = opener?.button.dataset['act'];
  return act === undefined ? null : (opener?.around?.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? null);
}
