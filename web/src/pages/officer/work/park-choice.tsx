import { Button } from 'antd';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import { useQueryParam } from '../../param.ts';

const ALL = 'all';

/** The park at whose desk the officer sits, unless the whole zone was asked for; null: no park. */
export function useShownPark(): string | null {
  const own = useKnownMe().hat?.park ?? null;
  const [kept] = useQueryParam('park');
  return kept === ALL ? null : own;
}

/** The park's own steps come first; all of the zone on demand. Nothing for whoever sits at no park's desk. */
export function ParkChoice() {
  const { parks } = useTexts();
  const own = useKnownMe().hat?.park ?? null;
  const shown = useShownPark();
  const [, choose] = useQueryParam('park');
  if (own === null) return null;
  return (
    <Button size="small" data-act="choose-park" onClick={() => choose(shown === null ? null : ALL)}>
      {shown === null ? parks.own(own) : parks.all}
    </Button>
  );
}
