import { Button } from 'antd';
import { useState } from 'react';
import { Go } from '../../components/go.tsx';
import { useTexts } from '../../texts/language.ts';
import { verifyPack } from '../../view/verify-pack.ts';
import { VerifiedPack, type Verification } from './verified-pack.tsx';

/** Takes the pack, or has the verifier that lies in it run here over what would be taken. */
export function PackActs({ address }: { address: string }) {
  const { evidence } = useTexts();
  const [found, setFound] = useState<{ readonly of: string; readonly state: Verification } | null>(null);
  const verify = (): void => {
    const tell = (state: Verification) => setFound({ of: address, state });
    tell('reading');
    void packAt(address)
      .then(verifyPack)
      .then(tell, () => tell('unreadable'));
  };
  const state = found?.of === address ? found.state : 'waiting';
  return (
    <>
      <div className="evidence-acts">
        <a href={address} download className="button-link primary" data-act="download-evidence">
          {evidence.download}
        </a>
        <Button onClick={verify} loading={state === 'reading'} data-act="verify-here">
          {evidence.verifyHere}
        </Button>
        <Go href="/p/evidence" act="public-verifier">
          {evidence.anybody}
        </Go>
      </div>
      <div aria-live="polite">
        <VerifiedPack state={state} />
      </div>
    </>
  );
}

async function packAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no pack: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
