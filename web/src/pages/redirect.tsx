import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes on to another address of the application in place of this one. */
export function Redirect({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => router.history.replace(href), [router, href]);
  return null;
}
