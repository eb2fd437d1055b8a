import type { ConsoleTexts } from './zh-CN.ts'

const en: ConsoleTexts = {
  consoleTitle: 'Anbei console',
  signIn: 'Sign in',
  signInTitle: 'Staff sign-in',
  email: 'E-mail',
  password: 'Password',
  signInBad: 'E-mail or password is wrong',
  signOut: 'Sign out',
  signedInAs: (name, role) => `${name} (${role})`,
  roles: { agent: 'agent', supervisor: 'supervisor', admin: 'administrator' },
  inbox: 'Conversations',
  inboxEmpty: 'No conversations now.',
  inboxNone: 'The list of conversations is not open yet.',
  inboxStates: { open: 'With the assistant', waiting: 'Waiting for a person', taken: 'With a person', closed: 'Closed' },
  refresh: 'Refresh',
}

export default en
