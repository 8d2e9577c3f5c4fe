import { Popover } from 'antd';
import { ChoiceBar } from '../components/choice-bar.tsx';
import { Go } from '../components/go.tsx';
import { chooseLanguage, useLanguage, useTexts } from '../texts/language.ts';
import { chooseScheme, useSchemeChoice, type SchemeChoice } from '../theme/scheme.ts';
import { switchShortcuts, useShortcutsOn } from './shortcuts.ts';

/** Who sits before the page, and the department for which (s)he acts. */
export interface Person {
  readonly name: string;
  readonly hat: string;
}

interface AccountMenuProps {
  readonly person: Person | null;
  readonly onSignOut?: (() => void) | undefined;
}

/** Person and hat; a click opens colours, language, shortcuts and the way out. */
export function AccountMenu({ person, onSignOut }: AccountMenuProps) {
  const { header } = useTexts();
  return (
    <div className="account">
      {person === null && <Go href="/sign-in">{header.signIn}</Go>}
      <Popover trigger="click" placement="bottomRight" content={<Settings onSignOut={onSignOut} />}>
        <button type="button" className="account-button" aria-haspopup="dialog">
          {person === null ? header.account : `${person.hat} · ${person.name}`}
        </button>
      </Popover>
    </div>
  );
}

function Settings({ onSignOut }: { onSignOut?: (() => void) | undefined }) {
  const { header } = useTexts();
  return (
    <div className="settings">
      <SchemeSetting />
      <LanguageSetting />
      <ShortcutSetting />
      {onSignOut !== undefined && (
        <button type="button" className="link" onClick={onSignOut} data-act="sign-out">
          {header.signOut}
        </button>
      )}
    </div>
  );
}

function SchemeSetting() {
  const { header } = useTexts();
  const choices = (['light', 'dark', 'system'] as const).map((value: SchemeChoice) => ({
    value,
    label: header[value],
  }));
  return (
    <div>
      <p className="caption quiet">{header.scheme}</p>
      <ChoiceBar name={header.scheme} choices={choices} value={useSchemeChoice()} onChoose={chooseScheme} />
    </div>
  );
}

const LANGUAGES = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

function LanguageSetting() {
  const { header } = useTexts();
  return (
    <div>
      <p className="caption quiet">{header.language}</p>
      <ChoiceBar name={header.language} choices={LANGUAGES} value={useLanguage()} onChoose={chooseLanguage} />
    </div>
  );
}

function ShortcutSetting() {
  const { header } = useTexts();
  const choices = [
    { value: 'on', label: header.on },
    { value: 'off', label: header.switchedOff },
  ];
  return (
    <div>
      <p className="caption quiet">{header.shortcuts}</p>
      <ChoiceBar
        name={header.shortcuts}
        choices={choices}
        value={useShortcutsOn() ? 'on' : 'off'}
        onChoose={(value) => switchShortcuts(value === 'on')}
      />
    </div>
  );
}
