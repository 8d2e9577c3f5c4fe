/** After so long without a key, a click or a turn of the wheel nobody sits before the page. */
const ALONE_AFTER_MS = 60_000;

let lastTouched = Date.now();

/** Notes from now on when somebody last touched the page. */
export function watchTouches(): void {
  const note = () => {
    lastTouched = Date.now();
  };
  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'])
    document.addEventListener(kind, note, { capture: true, passive: true });
}

/** Does the page ask by itself, without anybody before it? */
export const isUntouched = (): boolean => Date.now() - lastTouched > ALONE_AFTER_MS;
