import { TRANSITIONS, type Transition } from '../domain/case/transitions.ts';

const HEAD = `# The state machine of a case

Stages are states; every event of the law is an arrow, with what causes it and the article behind it. \`law\` is the law at its moment, without anybody's act; \`filing\` the submission; \`release\` the grant of the last predecessor; \`succession\` another case, in which the renewal or change of this permit is asked for; \`calendar\` the publication of a calendar. What forbids an act stands in [refusals.md](refusals.md).

Written by \`npm run docs:machine\` from \`domain/case/transitions.ts\`, of which a test asserts that the code takes these ways and no others.
`;

/** One event on one way. */
interface Arrow {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly transition: Transition;
}

/** The text of `docs/state-machine.md`: a diagram of the ways from stage to stage, and what happens within each. */
export function stateMachine(): string {
  const moving = arrows().filter(({ from, to }) => from !== to);
  const staying = arrows().filter(({ from, to }) => from === to);
  const stages = [...new Set(staying.map(({ from }) => from))];
  return [HEAD, diagramOf(moving), ...stages.map((stage) => listOf(stage, staying))].join('\n');
}

function arrows(): readonly Arrow[] {
  return Object.entries(TRANSITIONS).flatMap(([event, transition]) =>
    transition.ways.map((way) => {
      const [from = '', to = ''] = way.split('>');
      return { event, from, to, transition };
    }),
  );
}

function diagramOf(moving: readonly Arrow[]): string {
  const lines = moving.map(({ from, to, event, transition }) => {
    const causes = [...transition.by, ...(transition.article ? [transition.article] : [])].join(' · ');
    return `    ${from === 'start' ? '[*]' : from} --> ${to}: ${event} (${causes})`;
  });
  return ['```mermaid', 'stateDiagram-v2', ...lines, '    decided --> [*]', '    closed --> [*]', '```', ''].join('\n');
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
