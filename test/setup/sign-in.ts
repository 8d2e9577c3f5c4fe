import { SIGN_IN_DEFAULTS, type SignInSettings } from '../../config-sign-in.ts';

/** How people sign in to what is tested: nobody has to change a password first, and hashing one takes little. */
export const TEST_SIGN_IN: SignInSettings = {
  ...SIGN_IN_DEFAULTS,
  changeGiven: false,
  secondFactor: 'offered',
  passwordMemory: 64,
};
