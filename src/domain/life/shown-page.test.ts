import { expect, test } from 'vitest'
import { shownPage } from './shown-page.ts'

test('what never shows is left out, what is open at the end counts', () => {
  const html =
    '<style>a<b</style><script>var x = "<a href=/no>没有</a>"</script>1 < 2 <!-- 注释 --><A HREF=\'/one\'>一<b>个</b></A><a class="x" href="/two">二'
  expect(shownPage(html)).toEqual({
    text: '12一个二',
    links: [
      { href: '/one', text: '一个' },
      { href: '/two', text: '二' },
    ],
  })
  expect(shownPage('前<script>后').text).toBe('前')
})

test.each(['<', '<!--', '<a>', '<a href="', '<script>', '<style></styl', '&#', '</'])('a page of nothing but %s is passed once', piece => {
  const html = piece.repeat(Math.ceil(1_000_000 / piece.length))
  // quadratic work would take minutes: the test's own limit ends it
  expect(shownPage(html).links.length).toBeLessThanOrEqual(html.length)
})
