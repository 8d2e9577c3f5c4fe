import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useLanguage } from '../texts/language.ts';
import { antdThemeOf } from './antd-theme.ts';
import { useScheme } from './scheme.ts';
import { cssVariablesOf, printStyles, type Scheme } from './tokens.ts';

/** Puts the colours, fonts and the language of the person around everything. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  const language = useLanguage();
  useDocument(scheme, language);
  const theme = useMemo(() => antdThemeOf(scheme), [scheme]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <style>{printStyles()}</style>
      {children}
    </ConfigProvider>
  );
}

function useDocument(scheme: Scheme, language: 'zh' | 'en'): void {
  useLayoutEffect(() => {
    document.documentElement.style.cssText = cssVariablesOf(scheme);
    document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
}
