import { dayOfText } from '../../view/date-text.ts';
import { useQueryParam } from '../param.ts';

/** What of the case is asked to be proven; it stands in the address, so that it can be sent to somebody. */
export function useScope() {
  const [kind, setKind] = useQueryParam('scope');
  const [from, setFrom] = useQueryParam('from');
  const [to, setTo] = useQueryParam('to');
  const [act, setAct] = useQueryParam('act');
  const [personal, setPersonal] = useQueryParam('personal');
  const chosen: ScopeKind = kind === 'period' || kind === 'act' ? kind : 'whole';
  return {
    kind: chosen,
    choose: (next: ScopeKind) => setKind(next === 'whole' ? null : next),
    from: from ?? '',
    setFrom,
    to: to ?? '',
    setTo,
    act,
    setAct,
    named: personal === 'shown',
    setNamed: (named: boolean) => setPersonal(named ? 'shown' : null),
    query: {
      personal: personal === 'shown' ? ('shown' as const) : ('hidden' as const),
      ...(chosen === 'period' ? bounds(from, to) : {}),
      ...(chosen === 'act' && act !== null ? { act } : {}),
    },
  };
}

export type ScopeKind = 'whole' | 'period' | 'act';
export type ChosenScope = ReturnType<typeof useScope>;

function bounds(from: string | null, to: string | null) {
  const [first, last] = [dayOfText(from ?? ''), dayOfText(to ?? '')];
  return { ...(first === null ? {} : { from: first }), ...(last === null ? {} : { to: last }) };
}
