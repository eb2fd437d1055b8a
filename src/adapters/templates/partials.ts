/**
 * Pieces of markup that templates share, without a word of any language: `{{> row label="…" value=d.x}}` prints a row of a form, or
 * leaves its cell empty to be written in by hand; `tall` leaves room for a paragraph.
 */
export const partialSources: Readonly<Record<string, string>> = {
  row: '| {h}{{label}} | {{#if value}}{{value}}{{else}}{_}{{/if}}\n',
  tall: '| {h}{{label}} | {{#if value}}{{value}}{{else}}{__}{{/if}}\n',
}
