import type { Told } from './told.ts';

/** What is refused about accounts: signing in, passwords, second factors, keys, registration. */
export const ACCOUNT_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-HAT-OTHER': [
      '本页面显示的身份，不是现在登录的身份：另一个窗口换了身份。',
      '什么也没有办理。请选择以哪个身份继续。',
    ],
    'E-PASSWORD-DUE': ['您的密码是管理员设置的，须先改成自己的密码。', '请在“账号安全”里修改密码，然后继续。'],
    'E-PASSWORD-SAME': ['新密码与现在的密码相同。', '请换一个密码。'],
    'E-SECOND-FACTOR-DUE': ['您的身份须先设置动态验证码。', '请在“账号安全”里设置，然后继续。'],
    'E-SECOND-FACTOR': ['还需要动态验证码。', '请输入验证器上的六位数字，或一个备用码。'],
    'E-SECOND-FACTOR-WRONG': ['验证码不对，或已经用过。', '请等下一个验证码，或用一个没有用过的备用码。'],
    'E-SECRET-OTHER': [
      '系统的密钥与数据库的不符，现在不能核对动态验证码。',
      '请用一个备用码登录，并告诉系统管理员：换回原来的密钥以后，动态验证码照常可用。',
    ],
    'E-SECOND-FACTOR-SET': ['动态验证码已经设置。', '要换设备，请先停用现在的。'],
    'E-SECOND-FACTOR-NONE': ['没有设置动态验证码。', '请先设置，或刷新页面。'],
    'E-KEY-SCOPE': [
      '这个密钥不是为这个接口建立的。',
      '请用范围合适的密钥；给人员身份、密码、验证码或密钥的，由管理员登录后办理。',
    ],
    'E-OIDC-AWAY': ['统一身份认证平台没有回答。', '请稍后重试，或用登录名和密码登录。'],
    'E-OIDC-DENIED': ['统一身份认证平台没有放行。', '请回到登录页重新登录。'],
    'E-OIDC-TOKEN': ['统一身份认证平台的回答不能采信，没有登录。', '请回到登录页重新登录；仍然不行的，请告诉管理员。'],
    'E-OIDC-JOURNEY': ['这次认证不是在这个浏览器里开始的，或已经用过、过期。', '请回到登录页重新登录。'],
    'E-OIDC-STALE': [
      '认证平台没有说明刚刚重新核对过身份，不能签名。',
      '请再确认一次，并在认证平台重新登录；仍然不行的，请告诉管理员。',
    ],
    'E-OIDC-OTHER': ['在认证平台登录的不是您本人。', '请在认证平台用您自己的账号登录，再确认一次。'],
    'E-OIDC-UNKNOWN': [
      '认证平台上的「{name}」还没有关联本系统的人员。',
      '已有登录名的，请输入本系统的登录名和密码关联；没有的请管理员登记。',
    ],
    'E-OIDC-LINKED': ['这个人或认证平台上的这个账号已经关联了别的。', '请管理员核对后解除原来的关联。'],
    'E-OIDC-REGISTER': [
      '认证平台上的「{name}」还没有关联本系统的人员。',
      '已有登录名的，请输入本系统的登录名和密码关联；没有的请在半小时内注册企业，或请本企业法定代表人邀请。',
    ],
    'E-UNPROVEN': [
      '本企业的身份还没有核验，现在只能起草，不能以企业名义提交。',
      '请上传营业执照和法定代表人身份证明，由窗口或管理员核验；用能证明企业身份的统一身份认证登录也可以。已填写的内容保留。',
    ],
    'E-DISPUTED': ['另有人出示营业执照，主张是这家企业。', '请系统管理员先决定主体争议，再核验。'],
    'E-DISPUTE-NONE': [
      '这个统一社会信用代码没有待核验的注册。',
      '没有注册过的请直接注册；已经核验的，请到窗口或联系管理员。',
    ],
    'E-PROOF-NONE': ['提出争议的人还没有上传营业执照。', '请等其上传营业执照，核对以后再决定。'],
    'E-REGISTRATION-CLOSED': ['这里不开放自行注册。', '请到综合窗口登记企业。'],
    'E-ENTERPRISE-KNOWN': ['这家企业已经登记。', '请企业的法定代表人邀请您；法定代表人的登录名忘记的，请到综合窗口。'],
    'E-INVITATION': ['邀请链接无效、已用过、已收回或已过期。', '请企业的法定代表人重新邀请。'],
  },
  en: {
    'E-HAT-OTHER': [
      'This page shows another role than the one in use: another window has changed it.',
      'Nothing was done. Choose in which role to go on.',
    ],
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
    'E-SECRET-OTHER': [
      'The secret of the system is not that of its database: codes of a device cannot be checked now.',
      'Use a recovery code, and tell whoever runs the system: with the secret of before, codes work again.',
    ],
    'E-SECOND-FACTOR-SET': ['A code generator is set up already.', 'To change the device, end the present one first.'],
    'E-SECOND-FACTOR-NONE': ['No code generator is set up.', 'Set one up first, or reload the page.'],
    'E-KEY-SCOPE': [
      'The key was not made for this.',
      'Use one with a fitting scope; roles, passwords, code generators and keys are given by an administrator who is signed in.',
    ],
    'E-OIDC-AWAY': ['The identity provider does not answer.', 'Try again later, or sign in with your password.'],
    'E-OIDC-DENIED': ['The identity provider let nobody in.', 'Go back to the sign-in page and begin anew.'],
    'E-OIDC-TOKEN': [
      'What the identity provider answered cannot be trusted; nobody was signed in.',
      'Begin anew on the sign-in page; tell an administrator if it fails again.',
    ],
    'E-OIDC-JOURNEY': [
      'This sign-in was not begun in this browser, or it was used or took too long.',
      'Begin anew on the sign-in page.',
    ],
    'E-OIDC-STALE': [
      'The identity provider does not say that you signed in there just now.',
      'Confirm again and sign in at the provider anew; tell an administrator if it goes on.',
    ],
    'E-OIDC-OTHER': [
      'Somebody else signed in at the identity provider.',
      'Sign in there with your own account and confirm again.',
    ],
    'E-OIDC-UNKNOWN': [
      '“{name}” of the identity provider is linked with nobody here.',
      'If you have a login of this system, give it with its password to link them; else ask an administrator.',
    ],
    'E-OIDC-LINKED': [
      'This person, or this account at the provider, is linked with another.',
      'Ask an administrator to look at it and to end the other link.',
    ],
    'E-OIDC-REGISTER': [
      '“{name}” of the identity provider is linked with nobody here.',
      'If you have a login of this system, give it with its password to link them; else register your enterprise within half an hour, or have its legal representative invite you.',
    ],
    'E-UNPROVEN': [
      'Nobody has confirmed yet who your enterprise is: you may draft, and hand nothing in in its name.',
      'Upload the licence and the identity of the legal representative for the window or an administrator to confirm, or sign in by a provider that vouches for the enterprise. What is filled in is kept.',
    ],
    'E-DISPUTED': [
      'Somebody else has shown a licence and says to be this enterprise.',
      'An administrator of the system decides that first.',
    ],
    'E-DISPUTE-NONE': [
      'No enterprise of this code waits to be confirmed.',
      'Register it if nobody has; if it is confirmed, ask at the window or an administrator.',
    ],
    'E-PROOF-NONE': ['No licence was uploaded for this claim.', 'Wait for it, check it, then decide.'],
    'E-REGISTRATION-CLOSED': ['Enterprises do not register themselves here.', 'Have the common window register it.'],
    'E-ENTERPRISE-KNOWN': [
      'This enterprise is registered.',
      'Have its legal representative invite you; at the window, if the login is forgotten.',
    ],
    'E-INVITATION': [
      'The link is invalid, used, taken back or expired.',
      'Ask the legal representative of the enterprise for another.',
    ],
  },
};
