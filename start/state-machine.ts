import { TRANSITIONS } from '../domain/case/transitions.ts';
import { PROMISE_TRANSITIONS } from '../domain/project-commitment/transitions.ts';

const HEAD = `# The state machine of a case

Stages are states; every event of the law is an arrow, with what causes it and the article behind it. \`law\` is the law at its moment, without anybody's act; \`filing\` the submission; \`release\` the grant of the last predecessor; \`succession\` another case, in which the renewal or change of this permit is asked for; \`calendar\` the publication of a calendar. What forbids an act stands in [refusals.md](refusals.md).

Written by \`npm run docs:machine\` from \`domain/case/transitions.ts\`, of which a test asserts that the code takes these ways and no others.
`;

const HEAD_OF_PROJECT = `# The state machine of the commitment of a project

企业投资项目承诺制, told as [the state machine of a case](state-machine.md) is: \`request\` is the enterprise that asks for the consultation; \`law\` a day that is over, without anybody's act. Whether there is a publicity at all is the policy of the zone: without one it ends in the moment of the commitment.

Written by \`npm run docs:machine\` from \`domain/project-commitment/transitions.ts\`, of which a test asserts that the code takes these ways and no others.
`;

/** How an event happens: what causes it, its article, from which stage to which. */
interface Told {
  readonly by: readonly string[];
  readonly article: string | null;
  readonly ways: readonly string[];
}

/** One event on one way. */
interface Arrow {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly transition: Told;
}

/** The text of `docs/state-machine.md`: a diagram of the ways from stage to stage, and what happens within each. */
export const stateMachine = (): string => tell(HEAD, TRANSITIONS, ['decided', 'closed']);

/** The text of `docs/state-machine-of-a-project.md`. */
export const stateMachineOfProject = (): string =>
  tell(HEAD_OF_PROJECT, PROMISE_TRANSITIONS, ['accepted', 'revoked', 'closed']);

function tell(head: string, transitions: Readonly<Record<string, Told>>, ends: readonly string[]): string {
  const arrows = arrowsOf(transitions);
  const moving = arrows.filter(({ from, to }) => from !== to);
  const staying = arrows.filter(({ from, to }) => from === to);
  const stages = [...new Set(staying.map(({ from }) => from))];
  return [head, diagramOf(moving, ends), ...stages.map((stage) => listOf(stage, staying))].join('\n');
}

function arrowsOf(transitions: Readonly<Record<string, Told>>): readonly Arrow[] {
  return Object.entries(transitions).flatMap(([event, transition]) =>
    transition.ways.map((way) => {
      const [from = '', to = ''] = way.split('>');
      return { event, from, to, transition };
    }),
  );
}

function diagramOf(moving: readonly Arrow[], ends: readonly string[]): string {
  const lines = moving.map(({ from, to, event, transition }) => {
    const causes = [...transition.by, ...(transition.article ? [transition.article] : [])].join(' · ');
    return `    ${from === 'start' ? '[*]' : from} --> ${to}: ${event} (${causes})`;
  });
  const last = ends.map((end) => `    ${end} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...lines, ...last, '```', ''].join('\n');
}

function listOf(stage: string, staying: readonly Arrow[]): string {
  const lines = staying
    .filter(({ from }) => from === stage)
    .map(
      ({ event, transition: { by, article } }) =>
        `- ${[event, by.join(', '), ...(article ? [article] : [])].join(' · ')}`,
    );
  return [`## Within ${stage}`, '', ...lines, ''].join('\n');
}
