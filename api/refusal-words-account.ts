type Told = Readonly<Record<string, readonly [title: string, remedy: string, meaning?: string]>>;

/** What is refused about accounts: signing in, passwords, second factors, keys, registration. */
export const ACCOUNT_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-PASSWORD-DUE': ['您的密码是管理员设置的，须先改成自己的密码。', '请在“账号安全”里修改密码，然后继续。'],
    'E-PASSWORD-SAME': ['新密码与现在的密码相同。', '请换一个密码。'],
    'E-SECOND-FACTOR-DUE': ['您的身份须先设置动态验证码。', '请在“账号安全”里设置，然后继续。'],
    'E-SECOND-FACTOR': ['还需要动态验证码。', '请输入验证器上的六位数字，或一个备用码。'],
    'E-SECOND-FACTOR-WRONG': ['验证码不对，或已经用过。', '请等下一个验证码，或用一个没有用过的备用码。'],
    'E-SECOND-FACTOR-SET': ['动态验证码已经设置。', '要换设备，请先停用现在的。'],
    'E-SECOND-FACTOR-NONE': ['没有设置动态验证码。', '请先设置，或刷新页面。'],
  },
  en: {
    'E-PASSWORD-DUE': [
      'An administrator set your password; first make it your own.',
      'Change it under “Account security”, then go on.',
    ],
    'E-PASSWORD-SAME': ['The new password is the present one.', 'Choose another.'],
    'E-SECOND-FACTOR-DUE': [
      'In your capacity you first set up a code generator.',
      'Set it up under “Account security”, then go on.',
    ],
    'E-SECOND-FACTOR': ['A code is needed besides.', 'Enter the six digits of your device, or a recovery code.'],
    'E-SECOND-FACTOR-WRONG': [
      'The code is wrong, or was used.',
      'Wait for the next one, or use a recovery code that you have not used.',
    ],
    'E-SECOND-FACTOR-SET': ['A code generator is set up already.', 'To change the device, end the present one first.'],
    'E-SECOND-FACTOR-NONE': ['No code generator is set up.', 'Set one up first, or reload the page.'],
  },
};
