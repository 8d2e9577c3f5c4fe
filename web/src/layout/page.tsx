import { Fragment, type ReactNode } from 'react';
import { Go } from '../components/go.tsx';
import { useTexts } from '../texts/language.ts';
import { PrintFoot } from './print-foot.tsx';

interface Crumb {
  readonly label: string;
  readonly href?: string;
}

interface PageProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** The light beside the title. */
  readonly light?: ReactNode;
  /** Numbers and names under the title, set apart by gaps. */
  readonly facts?: readonly ReactNode[];
  /** What the page is asked for, at the right of the title. */
  readonly answer?: ReactNode;
  readonly acts?: ReactNode;
  /** `full` uses the whole width with 20 px margins: work lists. */
  readonly width?: 'page' | 'full';
  /** On a phone: where ‹ leads, and the one act at the right of the bar. */
  readonly phone?: { readonly back: string; readonly act?: ReactNode };
  /** Acts that stay at the foot of the window. */
  readonly foot?: ReactNode;
  /** Stands on every printed page: case number, moment of the answer, version of the calendar. Absent: zone, day and address. */
  readonly printLine?: string;
  readonly children: ReactNode;
}

/** A page: crumb, title with its light, numbers, acts; then its panels; then a foot that stays in sight. */
export function Page({ title, width = 'page', phone, foot, printLine, children, ...head }: PageProps) {
  return (
    <>
      {phone !== undefined && <PhoneBar title={title} phone={phone} />}
      <div className={`page page-${width}`}>
        <PageHead title={title} {...head} />
        {children}
      </div>
      {printLine !== undefined && <PrintFoot line={printLine} />}
      {foot !== undefined && <div className="foot no-print">{foot}</div>}
    </>
  );
}

type PageHeadProps = Pick<PageProps, 'title' | 'crumbs' | 'light' | 'facts' | 'answer' | 'acts'>;

function PageHead({ title, crumbs = [], light, facts = [], answer, acts }: PageHeadProps) {
  return (
    <div className="page-head">
      <div className="page-names">
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <div className="page-title">
          <h1>{title}</h1>
          {light}
        </div>
        {facts.length > 0 && (
          <p className="page-facts">
            {facts.map((fact, index) => (
              <span key={index}>{fact}</span>
            ))}
          </p>
        )}
      </div>
      {answer}
      {acts !== undefined && <div className="page-acts no-print">{acts}</div>}
    </div>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <p className="crumbs">
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 && <span aria-hidden="true">/</span>}
          {crumb.href === undefined ? <span>{crumb.label}</span> : <Go href={crumb.href}>{crumb.label}</Go>}
        </Fragment>
      ))}
    </p>
  );
}

function PhoneBar({ title, phone }: { title: string; phone: NonNullable<PageProps['phone']> }) {
  const { header } = useTexts();
  return (
    <div className="phone-bar narrow-only no-print">
      <Go href={phone.back} className="phone-back">
        <span aria-hidden="true">‹</span>
        <span className="unseen">{header.back}</span>
      </Go>
      <span className="phone-title" aria-hidden="true">
        {title}
      </span>
      {phone.act}
    </div>
  );
}
