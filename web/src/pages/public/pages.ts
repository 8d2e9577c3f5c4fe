import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

const calculator = lazyRouteComponent(() => import('./calculator/calculator-page.tsx'), 'CalculatorPage');

/** The pages that need no sign-in, by their whole address. */
export const publicPages: readonly AreaPage[] = [
  { path: '/login', component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage') },
  { path: '/account', component: lazyRouteComponent(() => import('../sign-in/account-page.tsx'), 'AccountPage') },
  { path: '/register', component: lazyRouteComponent(() => import('../sign-in/register-page.tsx'), 'RegisterPage') },
  {
    path: '/login/confirm',
    component: lazyRouteComponent(() => import('../sign-in/confirm-page.tsx'), 'ConfirmPage'),
  },
  {
    path: '/login/callback',
    component: lazyRouteComponent(() => import('../sign-in/callback-page.tsx'), 'CallbackPage'),
  },
  {
    path: '/invitation',
    component: lazyRouteComponent(() => import('../sign-in/invitation-page.tsx'), 'InvitationPage'),
  },
  { path: '/setup', component: lazyRouteComponent(() => import('../sign-in/set-up-page.tsx'), 'SetUpPage') },
  { path: '/calculator', component: calculator },
  { path: '/p/calculator', component: calculator },
  {
    path: '/p/commitments/$zone',
    component: lazyRouteComponent(() => import('../commitment/standards-page.tsx'), 'StandardsPage'),
  },
  {
    path: '/p/evidence',
    component: lazyRouteComponent(() => import('./evidence-page.tsx'), 'EvidencePage'),
  },
  { path: '/p/keys', component: lazyRouteComponent(() => import('./keys-page.tsx'), 'KeysPage') },
  { path: '/p', component: lazyRouteComponent(() => import('./desk/front-page.tsx'), 'PublicFrontPage') },
  { path: '/p/guides', component: lazyRouteComponent(() => import('./desk/guides-page.tsx'), 'GuidesPage') },
  {
    path: '/p/guides/$zone/$code',
    component: lazyRouteComponent(() => import('./desk/guide-page.tsx'), 'GuidePage'),
  },
  { path: '/p/track', component: lazyRouteComponent(() => import('./desk/track-page.tsx'), 'TrackPage') },
  { path: '/p/open', component: lazyRouteComponent(() => import('./desk/open-page.tsx'), 'OpenPage') },
  {
    path: '/p/hearings',
    component: lazyRouteComponent(() => import('./desk/announced-hearings-page.tsx'), 'AnnouncedHearingsPage'),
  },
  {
    path: '/p/inspections',
    component: lazyRouteComponent(() => import('./desk/inspections-page.tsx'), 'InspectionsPage'),
  },
  { path: '/p/verify', component: lazyRouteComponent(() => import('./verify-page.tsx'), 'VerifyPage') },
  { path: '/p/verify/$code', component: lazyRouteComponent(() => import('./verify-page.tsx'), 'VerifyPage') },
];
