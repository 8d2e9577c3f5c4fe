import './key-cap.css';

/** A key of the keyboard, shown beside what it does. */
export function KeyCap({ children }: { children: string }) {
  return <kbd className="key-cap">{children}</kbd>;
}
