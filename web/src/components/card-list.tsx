import type { ReactNode } from 'react';
import { Go } from './go.tsx';
import './card-list.css';

/** One entry of a list on the phone: three lines and where it leads. */
export interface Card {
  readonly key: string;
  readonly href: string;
  readonly light: ReactNode;
  readonly name: string;
  /** Second line: enterprise, project. */
  readonly who: ReactNode;
  /** Third line: date and state. */
  readonly when: ReactNode;
}

/** A list as three-line cards; lists are tables on wide pages and this on the phone. */
export function CardList({ cards }: { cards: readonly Card[] }) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.key}>
          <Go href={card.href} className="card">
            <span className="card-line">
              <b>{card.name}</b>
              {card.light}
            </span>
            <span className="card-line quiet">{card.who}</span>
            <span className="card-line">{card.when}</span>
          </Go>
        </li>
      ))}
    </ul>
  );
}
