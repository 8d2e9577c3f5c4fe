/**
 * A file that is dropped on a page goes to the one control for files nearest to where it fell; where it is not plain which that
 * is, nothing happens. Left alone, a browser would leave the page and show the file.
 */
export function catchDroppedFiles(): void {
  window.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const control = event.target instanceof Element ? nearestControl(event.target) : null;
    if (file !== undefined && control !== null) hand(file, control);
  });
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Outwards from where it fell, the first element that holds controls for files; null if it holds several. */
function nearestControl(from: Element): HTMLInputElement | null {
  for (let element: Element | null = from; element !== null; element = element.parentElement) {
    const controls = element.querySelectorAll<HTMLInputElement>('input[type="file"]:enabled');
    if (controls.length > 0) return controls.length === 1 ? (controls[0] ?? null) : null;
  }
  return null;
}

/** As if it had been chosen there. */
function hand(file: File, control: HTMLInputElement): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  control.files = chosen.files;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
