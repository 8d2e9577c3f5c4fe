import type { Signature } from '../../case/signature.ts';
import { addWork } from '../../clock/calendar.ts';
import { dayOf } from '../../clock/instant.ts';
import { articleOfPause } from '../../clock/pauses.ts';
import { deadlineOfClock } from '../../paper/deadline-of-clock.ts';
import type { EffectedItem, ToldFigure } from '../../paper/project-promise-facts.ts';
import type { PromiseEvent, PromiseEventOf, PromiseEventType } from '../event.ts';
import { valueOf } from '../figures.ts';
import { promised, registered } from '../after/step.ts';
import type { Figure, ProjectCommitment, PromiseIn } from '../project-commitment.ts';
import type { ListedItem } from '../standard.ts';
import { bureauName, commonFacts, NODE_NAMES, type PromiseDossier, type PromisePaperDraft } from './dossier.ts';
import { onUrged } from './urging.ts';

/** An event with the states around it. */
interface Happened<T extends PromiseEventType> {
  readonly event: { [K in T]: PromiseEventOf<K> }[T];
  readonly before: ProjectCommitment;
  readonly after: ProjectCommitment;
  readonly dossier: PromiseDossier;
}

type Issues = { readonly [T in PromiseEventType]?: (happened: Happened<T>) => PromisePaperDraft | null };

/** Which event yields which paper. What is not named yields none. */
const ISSUES: Issues = {
  listIssued: onListIssued,
  committed: onCommitted,
  registered: onRegistered,
  registrationRefused: ({ event, dossier }) => ({
    ...commonFacts(dossier, event.at, ['意见 6']),
    kind: 'registrationRefusal',
    promiseNumber: dossier.numbers.projectCommitment ?? '',
    reasons: event.reasons,
    remedies: dossier.remedies,
  }),
  nodeMet: (happened) => onChecked(happened, 'met'),
  nodeRectificationOrdered: (happened) => onChecked(happened, 'rectify'),
  nodeFailed: (happened) => onChecked(happened, 'failed'),
  accepted: ({ event, before, dossier }) => {
    const measured = measuredIn(before, dossier);
    return (
      measured && {
        ...commonFacts(dossier, event.at, ['意见 6', '许可法 34(3)']),
        kind: 'promiseAcceptance',
        ...measured,
      }
    );
  },
  shortfallFound: ({ event, before, dossier }) => {
    const measured = measuredIn(before, dossier);
    const common = commonFacts(dossier, event.at, ['意见 6', '许可法 34(3)']);
    return measured && { ...common, kind: 'shortfallNotice', ...measured, until: event.until };
  },
  revocationNotified: onRevocationNotified,
  revoked: onRevoked,
  urged: ({ event, before, dossier }) => onUrged(event, before, dossier),
};

/** The paper that an event yields, if any. */
export function paperOfPromise(
  event: PromiseEvent,
  before: ProjectCommitment,
  after: ProjectCommitment,
  dossier: PromiseDossier,
): PromisePaperDraft | null {
  const issue = ISSUES[event.type] as ((happened: Happened<PromiseEventType>) => PromisePaperDraft | null) | undefined;
  return issue?.({ event, before, after, dossier }) ?? null;
}

function onListIssued({ event, after, dossier }: Happened<'listIssued'>): PromisePaperDraft | null {
  const { list } = after.clocks;
  const rule = `${after.standard.name}规定的清单有效期`;
  const told = { event: '出具清单', article: null, rule, pausedBy: articleOfPause };
  const validity = list && deadlineOfClock(list, told, dossier.calendar);
  if (!validity) return null;
  return {
    ...commonFacts(dossier, event.at, ['意见 6', '722号 36(1)']),
    kind: 'commitmentList',
    standard: named(after.standard),
    items: after.items.map(effected),
    figures: figuresOf(after),
    requirements: after.advice.flatMap(({ bureau, requirements }) =>
      requirements.map((one) => ({ bureau: bureauName(dossier, bureau), ...one })),
    ),
    silent: event.silent.map((code) => bureauName(dossier, code)),
    validity,
  };
}

function onCommitted({ event, after, dossier }: Happened<'committed'>): PromisePaperDraft {
  const { signature } = event;
  return {
    ...commonFacts(dossier, event.at, ['意见 6']),
    kind: 'projectCommitment',
    standard: named(after.standard),
    listNumber: dossier.numbers.commitmentList ?? '',
    items: committedItems(after, event.items),
    figures: figuresOf(after, event.figures),
    consequences: after.standard.consequences,
    publicityDays: after.standard.publicityDays,
    signature: {
      person: signature.name,
      capacity: signature.capacity === 'agent' ? `委托代理人${onMandate(signature)}` : '法定代表人',
      at: signature.at,
      hash: signature.textHash,
    },
  };
}

const onMandate = ({ mandate }: Signature): string => (mandate ? `（授权委托书 ${mandate.instrument}）` : '');

function onRegistered({ event, before, dossier }: Happened<'registered'>): PromisePaperDraft {
  const { standard, items, promise, objections } = promised(before);
  return {
    ...commonFacts(dossier, event.at, ['意见 6', '722号 41']),
    kind: 'commitmentRegistration',
    standard: named(standard),
    promiseNumber: dossier.numbers.projectCommitment ?? '',
    promisedOn: promise.on,
    items: committedItems(before, promise.items),
    ordinary: items.filter(({ item }) => !promise.items.includes(item)).map(({ item, name }) => ({ code: item, name })),
    nodes: event.nodes.map(({ node, owner, on }) => ({
      name: node === 'foundation' || node === 'structure' ? NODE_NAMES[node] : `${NODE_NAMES[node]}前`,
      owner: bureauName(dossier, owner),
      on,
    })),
    objections: standard.publicityDays === 0 ? null : objections.length,
  };
}

type CheckEvent = 'nodeMet' | 'nodeRectificationOrdered' | 'nodeFailed';

function onChecked(
  { event, before, dossier }: Pick<Happened<CheckEvent>, 'event' | 'before' | 'dossier'>,
  result: 'met' | 'rectify' | 'failed',
): PromisePaperDraft {
  const owner = registered(before).nodes.find(({ kind }) => kind === event.node)?.owner ?? '';
  return {
    ...commonFacts(dossier, event.at, ['意见 6', '许可法 34(3)']),
    kind: 'nodeCheck',
    registrationNumber: dossier.numbers.commitmentRegistration ?? '',
    node: NODE_NAMES[event.node],
    result,
    findings: event.findings,
    officers: event.officers.map(({ name, unit }) => ({ name, unit: unit ?? bureauName(dossier, owner) })),
    checkedOn: dayOf(event.at),
    until: event.type === 'nodeRectificationOrdered' ? event.until : null,
  };
}

function onRevocationNotified({ event, before, dossier }: Happened<'revocationNotified'>): PromisePaperDraft {
  const { statementDays, name } = before.standard;
  const from = dayOf(event.at);
  return {
    ...commonFacts(dossier, event.at, ['意见 6', '许可法 7']),
    kind: 'registrationRevocationNotice',
    registrationNumber: dossier.numbers.commitmentRegistration ?? '',
    found: event.facts,
    statement: {
      from,
      event: '送达本告知书',
      period: { length: statementDays, unit: 'workingDays' },
      nominal: addWork(dossier.calendar, from, statementDays),
      due: event.until,
      article: null,
      rule: `${name}规定的陈述申辩期限`,
    },
  };
}

function onRevoked({ event, before, dossier }: Happened<'revoked'>): PromisePaperDraft {
  const { revocation } = registered(before);
  const stated = revocation?.statement ?? null;
  return {
    ...commonFacts(dossier, event.at, ['意见 6', '许可法 7']),
    kind: 'registrationRevocation',
    registrationNumber: dossier.numbers.commitmentRegistration ?? '',
    priorNoticeNumber: dossier.numbers.registrationRevocationNotice ?? '',
    found: revocation?.facts ?? '',
    defence: stated === null ? null : { stated, judged: event.judged },
    effectiveFrom: dayOf(event.at),
    remedies: dossier.remedies,
  };
}

function measuredIn(before: ProjectCommitment, dossier: PromiseDossier) {
  const { measured, promise } = registered(before);
  if (!measured) return null;
  return {
    registrationNumber: dossier.numbers.commitmentRegistration ?? '',
    figures: figuresOf(before, promise.figures, measured.figures),
    officers: measured.officers.map(({ name, unit }) => ({ name, unit: unit ?? dossier.organ })),
    measuredOn: measured.on,
  };
}

const named = ({ name, version }: ProjectCommitment['standard']) => ({ name, version });

const committedItems = ({ items }: ProjectCommitment, codes: PromiseIn<'registered'>['promise']['items']) =>
  items.filter(({ item }) => codes.includes(item)).map(effected);

function effected({ item, name, effect, pilot }: ListedItem): EffectedItem {
  if (effect === null) return { code: item, name, effect: null };
  const told =
    effect.kind === 'notifyAndCommit' ? ({ letter: true } as const) : { permitBefore: NODE_NAMES[effect.permitBefore] };
  return { code: item, name, effect: told, ...(pilot === undefined ? {} : { pilot }) };
}

/** Each indicator as a paper tells it. */
export const figuresOf = (
  { standard }: Pick<ProjectCommitment, 'standard'>,
  promisedFigures: readonly Figure[] = [],
  measuredFigures: readonly Figure[] = [],
): readonly ToldFigure[] =>
  standard.indicators.map(({ key, name, unit, direction, limit }) => {
    const tell = (value: number | undefined): string | null => (value === undefined ? null : `${value}${unit}`);
    return {
      name,
      standard: `${direction === 'atLeast' ? '不低于' : '不高于'}${limit}${unit}`,
      promised: tell(valueOf(promisedFigures, key)),
      measured: tell(valueOf(measuredFigures, key)),
    };
  });
