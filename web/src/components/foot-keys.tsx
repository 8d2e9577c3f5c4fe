import { KeyCap } from './key-cap.tsx';

interface FootKeysProps {
  /** Keys, and what they do. */
  readonly keys: readonly (readonly [caps: readonly string[], words: string])[];
}

/** The shortcuts of a page, at the left of its foot. */
export function FootKeys({ keys }: FootKeysProps) {
  return (
    <span className="foot-keys wide-only">
      {keys.map(([caps, words]) => (
        <span key={words}>
          {caps.map((cap) => (
            <KeyCap key={cap}>{cap}</KeyCap>
          ))}
          {words}
        </span>
      ))}
    </span>
  );
}
