import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEventParser, type StreamEvent } from './read-events.ts'

const parseAll = (chunks: readonly string[]): readonly StreamEvent[] => {
  const parse = createEventParser()
  return chunks.flatMap(chunk => parse(chunk))
}

describe('an event stream', () => {
  test('gives its events with their numbers, types and data', () => {
    expect(parseAll(['retry: 1000\n\n: beat\n\nid: 7\nevent: turn\ndata: {"a":1}\n\nevent: typing\ndata: {}\n\n'])).toEqual([
      { id: '7', type: 'turn', data: '{"a":1}' },
      { id: null, type: 'typing', data: '{}' },
    ])
  })

  test('joins several data lines and keeps colons in them', () => {
    expect(parseAll(['data: a: b\ndata:c\n\n'])).toEqual([{ id: null, type: 'message', data: 'a: b\nc' }])
  })

  test('keeps an unfinished event for the next chunk', () => {
    const parse = createEventParser()
    expect(parse('id: 1\ndata: hal')).toEqual([])
    expect(parse('f\n\n')).toEqual([{ id: '1', type: 'message', data: 'half' }])
  })

  test('gives the same events however it is cut, with either line end', () => {
    const line = fc.string().map(text => text.replace(/[\r\n]/g, ''))
    const event = fc.record({ id: fc.nat(), data: line })
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.nat()), fc.constantFrom('\n', '\r\n'), (events, cuts, end) => {
        const text = events.map(({ id, data }) => `id: ${id}${end}event: turn${end}data: ${data}${end}${end}`).join('')
        const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
        const chunks = [...places, text.length].map((to, index) => text.slice(places[index - 1] ?? 0, to))
        expect(parseAll(chunks)).toEqual(events.map(({ id, data }) => ({ id: String(id), type: 'turn', data })))
      }),
    )
  })
})
