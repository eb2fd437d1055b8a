import { expect, test } from 'vitest'
import { parseTemplate } from './parse-template.ts'
import { unknownNames } from './unknown-names.ts'

const names = (source: string) =>
  unknownNames(parseTemplate(source, { name: 't', helpers: new Set(['date']) }), new Set(['siteName', 'planVersion']))

test('fields that do not exist are found in branches that nothing reaches, with their line and column', () => {
  const source = '{{f.siteName}}\n{{#if f.planVersion}}\n  {{#each rows}}{{date ../f.siteNane}}{{/each}}\n{{else}}{{f.planVersoin}}{{/if}}'
  expect(names(source)).toEqual([
    { code: 'unknown-field', template: 't', line: 3, column: 24, subject: '../f.siteNane' },
    { code: 'unknown-field', template: 't', line: 4, column: 11, subject: 'f.planVersoin' },
  ])
})

test('what a loop calls f is its own', () => {
  expect(names('{{#each rows}}{{this.f.anything}}{{/each}}{{f.siteName}}')).toEqual([])
})
