import { useEffect, useState } from 'react';
import { counterHandInRoutes } from '../../../../../api/contract/counter-hand-ins.ts';
import { client } from '../../../asking/client.ts';
import { useAct } from '../../../asking/use-act.ts';
import { readWhenAllowed } from '../../../session/when-allowed.ts';
import { useGoTo } from '../../param.ts';
import { useSettled } from '../../search/use-settled.ts';
import type { Signing } from './signing.ts';
import type { BroughtWork } from './use-brought.ts';

/** For which case something is brought, at which attendance. */
export interface BroughtTo {
  readonly attendance: string;
  readonly case: string;
}

type Materials = BroughtWork['materials'];

/** As soon as nothing was changed for so long, it is asked what would be signed. */
const STILL_MS = 400;

interface Checked {
  readonly asked: string;
  readonly textHash: string | null;
  readonly error: unknown;
}

const UNASKED: Checked = { asked: '[]', textHash: null, error: null };

/** The text that can be signed now, by its hash; null while there is none, or the law forbids it. */
export function useHandInCheck({ attendance, case: id }: BroughtTo, materials: Materials): Omit<Checked, 'asked'> {
  const now = JSON.stringify(materials);
  const asked = useSettled(now, STILL_MS);
  const [checked, setChecked] = useState<Checked>(UNASKED);
  useEffect(() => {
    const controller = new AbortController();
    const body = { materials: JSON.parse(asked) as Materials };
    const ask = { params: { attendance, case: id }, body, signal: controller.signal };
    if (body.materials.length > 0)
      readWhenAllowed(() => client(counterHandInRoutes.checkHandInAtCounter, ask)).then(
        ({ textHash }) => setChecked({ asked, textHash, error: null }),
        (error: unknown) => {
          if (!controller.signal.aborted) setChecked({ asked, textHash: null, error });
        },
      );
    return () => controller.abort();
  }, [asked, attendance, id]);
  // What was changed since is not what the text says.
  return checked.asked === now ? checked : UNASKED;
}

/** Hands in once, forgets the draft, and goes to the receipt. */
export function useHandIn(params: BroughtTo, { materials, brought, forget }: BroughtWork) {
  const { act, busy, error } = useAct(counterHandInRoutes.handInAtCounter);
  const goTo = useGoTo();
  type Body = Parameters<typeof act>[0]['body'];
  const send = async (body: Omit<Body, 'materials'>) => {
    if ((await act({ params, body: { ...body, materials } })) === null) return;
    forget();
    goTo(`/o/counter/${params.attendance}`);
  };
  const late = { reason: brought.reason.trim(), proof: brought.proof?.id ?? '' };
  return {
    busy,
    error,
    signed: ({ signed, letter = [] }: Signing['sent']) => send({ signed, letter }),
    late: ({ letter = [] }: Signing['sent']) => send({ letter, late }),
  };
}
