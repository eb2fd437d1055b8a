import type { Scenario } from '../support/scenario.ts'

export const staff: readonly Scenario[] = [
  {
    name: 'the assistant is silent while a person has the word',
    filings: ['icpFiling'],
    controller: 'staff',
    turns: [{ say: '服务器在内地', expect: { kind: 'silent', states: { serverRegion: 'empty' } } }],
  },
]
