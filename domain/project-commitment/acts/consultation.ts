import { refuse } from '../../refusal.ts';
import { nothingForbids } from '../../case/act.ts';
import { definePromiseAct } from '../act.ts';
import { silentIn } from '../project-commitment.ts';

/** 会商意见: what a department asks of the project, once. It advises and approves nothing (722号 39). */
export const advise = definePromiseAct({
  kind: 'advise',
  stages: ['consulting'],
  outside: '722号 36(1)',
  own: (c, { bureau }) => {
    if (!c.standard.bureaus.includes(bureau)) return refuse('E-PROMISE-UNASKED', { facts: { bureau } });
    const earlier = c.advice.find((one) => one.bureau === bureau);
    return earlier ? refuse('E-PROMISE-ADVISED', { article: '722号 36(1)', facts: { on: earlier.on } }) : null;
  },
  world: nothingForbids,
  happen: (_c, { bureau, requirements }) => [{ type: 'advised', bureau, requirements }],
});

/** 一次性书面清单: one list, once and whole. What is not in it is not asked later (722号 36(1)). */
export const issueList = definePromiseAct({
  kind: 'issueList',
  stages: ['consulting'],
  outside: '722号 36(1)',
  own: (c) => {
    const open = silentIn(c);
    return open.length > 0 ? refuse('E-PROMISE-LIST-OPEN', { article: '722号 36(1)', facts: { open } }) : null;
  },
  world: nothingForbids,
  happen: () => [{ type: 'listIssued', silent: [] }],
});
