import { Button } from 'antd';
import { useKnownMe } from '../../session/me.ts';
import { useSending } from '../../session/use-sending.ts';
import { useWearHat } from '../../session/use-wear-hat.ts';
import { useTexts } from '../../texts/language.ts';

/** From the pages of an enterprise back to the steward's own list. */
export function BackToHelped() {
  const { stewards } = useTexts();
  const { hats } = useKnownMe();
  const wear = useWearHat();
  const { send, busy } = useSending();
  const own = hats.find((hat) => hat.capacity === 'steward' && hat.enterprise === null);
  if (own === undefined) return null;
  return (
    <Button loading={busy} data-act="back-to-helped" onClick={() => void send(() => wear(own.id, '/h'))}>
      {stewards.back}
    </Button>
  );
}
