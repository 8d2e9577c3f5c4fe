type Told = Readonly<Record<string, readonly [title: string, remedy: string, meaning?: string]>>;

/** What is refused about accounts: signing in, passwords, second factors, keys, registration. */
export const ACCOUNT_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-PASSWORD-DUE': ['您的密码是管理员设置的，须先改成自己的密码。', '请在“账号安全”里修改密码，然后继续。'],
    'E-PASSWORD-SAME': ['新密码与现在的密码相同。', '请换一个密码。'],
    'E-SECOND-FACTOR-DUE': ['您的身份须先设置动态验证码。', '请在“账号安全”里设置，然后继续。'],
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
  },
};
