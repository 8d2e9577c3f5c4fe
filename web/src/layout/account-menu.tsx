import { Popover } from 'antd';
import { ChoiceBar } from '../components/choice-bar.tsx';
import { Go } from '../components/go.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { readAnew } from '../asking/use-ask.ts';
import type { Language } from '../texts/texts.ts';
import { chooseLanguage, LANGUAGES, useLanguage, useTexts } from '../texts/language.ts';
import { chooseScheme, useSchemeChoice, type SchemeChoice } from '../theme/scheme.ts';
import { switchShortcuts, useShortcutsOn } from './shortcuts.ts';

/** Who sits before the page, and the department for which (s)he acts. */
export interface Person {
  readonly name: string;
  readonly hat: string;
}

/** A capacity in which the person may act. */
export interface HatChoice {
  readonly id: string;
  readonly label: string;
  readonly current: boolean;
}

export interface AccountMenuProps {
  readonly person: Person | null;
  /** Pages that have no word in the header. */
  readonly links?: readonly { readonly href: string; readonly label: string }[] | undefined;
  readonly hats?: readonly HatChoice[] | undefined;
  readonly onWear?: ((hat: string) => void) | undefined;
  readonly onChangePassword?: (() => void) | undefined;
  readonly onSignOut?: (() => void) | undefined;
}

/** Person and hat; a click opens the other hats, colours, language, shortcuts and the way out. */
export function AccountMenu({ person, ...settings }: AccountMenuProps) {
  const { header } = useTexts();
  return (
    <div className="account">
      {person === null && <Go href="/login">{header.signIn}</Go>}
      <Popover trigger="click" placement="bottomRight" content={<Settings {...settings} />}>
        <button type="button" className="account-button" aria-haspopup="dialog">
          {person === null ? header.account : <PersonWords person={person} />}
        </button>
      </Popover>
    </div>
  );
}

/** Where there is little room the hat is cut, never the name. */
const PersonWords = ({ person: { hat, name } }: { person: Person }) => (
  <>
    <span className="account-hat">{hat}</span>
    <span className="account-name">{` · ${name}`}</span>
  </>
);

function Settings({ links = [], hats = [], onWear, onChangePassword, onSignOut }: Omit<AccountMenuProps, 'person'>) {
  const { header, session, account } = useTexts();
  return (
    <div className="settings">
      {links.length > 0 && (
        <ul className="settings-links">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Go href={href} act="menu-link">
                {label}
              </Go>
            </li>
          ))}
        </ul>
      )}
      {hats.length > 1 && onWear !== undefined && <HatSetting hats={hats} onWear={onWear} />}
      <SchemeSetting />
      <LanguageSetting />
      <ShortcutSetting />
      {onChangePassword !== undefined && (
        <button type="button" className="link" onClick={onChangePassword} data-act="open-change-password">
          {session.changePassword}
        </button>
      )}
      {onSignOut !== undefined && <Go href="/account">{account.title}</Go>}
      {onSignOut !== undefined && (
        <button type="button" className="link" onClick={onSignOut} data-act="sign-out">
          {header.signOut}
        </button>
      )}
    </div>
  );
}

function HatSetting({ hats, onWear }: { hats: readonly HatChoice[]; onWear: (hat: string) => void }) {
  const { session } = useTexts();
  return (
    <div>
      <p className="caption quiet">{session.hats}</p>
      <ul>
        {hats.map((hat) => (
          <li key={hat.id}>
            {hat.current ? (
              <b>{hat.label}</b>
            ) : (
              <button type="button" className="link" onClick={() => onWear(hat.id)} data-act="wear-hat">
                {hat.label}
              </button>
            )}
          </li>
        ))}
      </ul>
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

/** What the server told in the language before is asked anew. */
function LanguageSetting() {
  const { header } = useTexts();
  const queries = useQueryClient();
  const choose = (language: Language) => {
    // On a broken line the page stays in the language that it has.
    chooseLanguage(language).then(
      () => readAnew(queries),
      () => undefined,
    );
  };
  return (
    <div>
      <p className="caption quiet">{header.language}</p>
      <ChoiceBar name={header.language} choices={LANGUAGES} value={useLanguage()} onChoose={choose} />
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
