import { LightTag } from '../../components/light-tag.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { closingWord, daysOver } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { lightName, shownLight } from '../../view/light-words.ts';

type Lit = Pick<CaseAnswer, 'stage' | 'light' | 'outcome' | 'nearest'> & {
  readonly closing?: CaseAnswer['closing'];
  /** Where they are known, the unit of what remains is told, and how far a limit is overrun. */
  readonly clocks?: CaseAnswer['clocks'];
  readonly today?: CaseAnswer['today'];
};

/** The light of a case with what remains; once it is over, how it ended. */
export function CaseLight({ answer, bare = false }: { answer: Lit; bare?: boolean }) {
  const texts = useTexts();
  const { stage } = answer;
  const light = shownLight(answer);
  const word = overWord(answer, texts);
  const over = stage === 'decided' || stage === 'closed';
  const detail = over ? null : remainingText(answer, texts);
  return (
    <LightTag
      light={lightName(light, over)}
      limit={stage === 'received' || stage === 'correcting' ? 'other' : 'promised'}
      bare={bare}
      {...(word === null ? {} : { word })}
      {...(detail === null || bare ? {} : { detail })}
    />
  );
}

function overWord({ stage, outcome, closing }: Lit, texts: Texts): string | null {
  if (stage === 'decided' && outcome !== null) return texts.case.outcomes[outcome];
  if (stage === 'closed') return closing ? closingWord(closing.kind, texts) : texts.case.stages.closed;
  return stage === 'filedAhead' ? texts.case.stages.filedAhead : null;
}

/** What remains of the nearest clock, in its own unit, or how far a limit is overrun. */
function remainingText(answer: Lit, texts: Texts): string | null {
  const { nearest, clocks = [], today } = answer;
  const light = shownLight(answer);
  if (nearest === null || light === 'off' || light === 'blue') return null;
  const named = (name: string) => clocks.find((clock) => clock.name === name);
  if (light === 'red') return overText(named(nearest.clock), today, texts);
  // beyond the legal limit its own days are told, though the promise ended sooner
  if (light === 'darkRed') return overText(named('statutory'), today, texts);
  return leftText(nearest.remaining, named(nearest.clock)?.unit === 'workingDays', texts);
}

const overText = (clock: CaseAnswer['clocks'][number] | undefined, today: Lit['today'], texts: Texts): string | null =>
  clock && today ? texts.daysOver(daysOver(clock, today)) : null;

function leftText(days: number, working: boolean, texts: Texts): string {
  if (days === 0) return texts.dueToday;
  return working ? texts.workingDaysLeft(days) : texts.daysLeft(days);
}
