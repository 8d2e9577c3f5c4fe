import { actsForOrgan, type Capacity } from '../case/actor.ts';

/** What somebody must do for the safety of the own account before anything else. */
export type AccountDuty = 'password' | 'secondFactor';

/** What decides it. */
export interface AccountFacts {
  /** In what capacity somebody is here now; null: none is chosen. */
  readonly capacity: Capacity | null;
  /** What is done here has effect: not in a practice zone, nor where there are practice zones alone. */
  readonly earnest: boolean;
  /** The password was set by an administrator, who knows it therefore. */
  readonly passwordGiven: boolean;
  readonly hasSecondFactor: boolean;
}

/** What an installation asks for. */
export interface AccountRules {
  readonly changeGiven: boolean;
  readonly secondFactor: 'required' | 'offered';
}

/** What is due, in the order in which it is asked for; nothing of it for practice. */
export function accountDuties(facts: AccountFacts, rules: AccountRules): readonly AccountDuty[] {
  if (!facts.earnest) return [];
  const duties: AccountDuty[] = [];
  if (rules.changeGiven && facts.passwordGiven) duties.push('password');
  if (rules.secondFactor === 'required' && holdsOffice(facts) && !facts.hasSecondFactor) duties.push('secondFactor');
  return duties;
}

/** Whoever acts for no organ decides nothing and sees nothing but their own; a steward sees what many entrusted. */
const holdsOffice = ({ capacity }: AccountFacts): boolean =>
  capacity !== null && (capacity === 'steward' || actsForOrgan({ capacity }));
