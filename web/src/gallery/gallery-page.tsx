import { useState } from 'react';
import { AppShell } from '../layout/app-shell.tsx';
import { SearchBox } from '../layout/search-box.tsx';
import { CasePage } from './case-page.tsx';
import { ComponentsPage } from './components-page.tsx';
import { day } from './story.ts';

/** The components with the worked story, to be compared with the pictures: `?show=case` or `?show=parts`. */
export function GalleryPage() {
  const show = new URLSearchParams(window.location.search).get('show') ?? 'case';
  const [words, type] = useState('');
  const pages = [
    { href: '/', label: '首页', current: false },
    { href: '/gallery', label: '项目', count: 2, current: true },
    { href: '/gallery?show=parts', label: '待我办', count: 2, current: false },
    { href: '/gallery#promises', label: '承诺与容缺', count: 1, current: false },
    { href: '/gallery#papers', label: '文书', current: false },
  ];
  return (
    <AppShell
      zone="澄湖高新区"
      practice={show === 'parts'}
      words={pages}
      today={{ day: day('2026-10-12'), kind: 'workday' }}
      person={{ name: '顾文静', hat: '澜微医疗' }}
      search={<SearchBox words={words} onType={type} onSearch={() => undefined} />}
    >
      {show === 'case' ? <CasePage /> : <ComponentsPage />}
    </AppShell>
  );
}
