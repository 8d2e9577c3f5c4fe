import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { client } from '../asking/client.ts';
import { Asked } from '../components/asked.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { useTexts } from '../texts/language.ts';
import type { Texts } from '../texts/texts.ts';
import { homeOf } from './areas.ts';
import { hatWords } from './hat-words.ts';
import { beginSession, knownMe, resumeSession } from './me.ts';
import type { Hat, Me } from './person.ts';
import { cancelAll, type Prompt } from './prompts.ts';
import { isAnotherHat, whileChanging } from './shown-hat.ts';
import { useTold, type Told } from './use-told.ts';
import { useSending } from './use-sending.ts';

/** Another window put on another hat: one goes back to that of the page, and on with what was begun, or leaves the page. */
export function OtherHat({ prompt }: { prompt: Prompt }) {
  const asked = useQuery({
    queryKey: ['other-hat'],
    queryFn: ({ signal }) => client(sessionRoutes.readMe, { signal }),
    gcTime: 0,
  });
  return <Asked asked={asked}>{(me) => <Choice now={me} prompt={prompt} />}</Asked>;
}

interface ChoiceProps {
  readonly now: Me;
  readonly prompt: Prompt;
}

function Choice({ now, prompt }: ChoiceProps) {
  const texts = useTexts();
  const told = useTold();
  const { session } = texts;
  const page = knownMe(useQueryClient());
  const another = isAnotherHat(now);
  const { done } = prompt;
  useEffect(() => {
    // It was changed back meanwhile, or this very page was changing it.
    if (!another) done();
  }, [another, done]);
  const back = now.person.id === page?.person.id ? now.hats.find(({ id }) => id === page.hat?.id) : undefined;
  return (
    <div className="session-form">
      <p>{session.otherHatWhy(page === undefined ? '' : whoIs(page, texts, told), whoIs(now, texts, told))}</p>
      {back && <GoBack hat={back} prompt={prompt} />}
      <Leave now={now} />
    </div>
  );
}

function GoBack({ hat, prompt }: { hat: Hat; prompt: Prompt }) {
  const { session } = useTexts();
  const queries = useQueryClient();
  const { send, busy, error } = useSending();
  const goBack = () =>
    send(() =>
      whileChanging(async () => {
        resumeSession(queries, await client(sessionRoutes.wearHat, { body: { hat: hat.id } }));
        prompt.done();
      }),
    );
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <Button type="primary" loading={busy} data-act="back-to-hat" onClick={() => void goBack()}>
        {session.backToHat}
      </Button>
    </>
  );
}

function Leave({ now }: Pick<ChoiceProps, 'now'>) {
  const { session } = useTexts();
  const queries = useQueryClient();
  const router = useRouter();
  const leave = () => {
    beginSession(queries, now);
    router.history.push(now.hat === null ? '/' : homeOf(now.hat));
    cancelAll();
  };
  return (
    <Button data-act="go-on-as-other" onClick={leave}>
      {session.goOnAs}
    </Button>
  );
}

const whoIs = ({ person, hat }: Me, texts: Texts, told: Told): string =>
  hat === null ? person.name : `${hatWords(hat, texts, told)} · ${person.name}`;
