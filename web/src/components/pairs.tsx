import type { ReactNode } from 'react';
import './pairs.css';

/** Facts, each beside its name; made of `Pair`s. */
export const Pairs = ({ children }: { children: ReactNode }) => <dl className="pairs">{children}</dl>;

/** A fact beside its name. */
export function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
