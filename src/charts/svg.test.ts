import { expect, test } from 'vitest'
import { svg } from './svg.ts'

test('escapes text, keeps markup made by the tag, joins arrays, rounds numbers', () => {
  const inner = svg`<b>${'<script>"&\'</script>'}</b>`
  expect(svg`<g x="${1.23456}">${[inner, false, undefined, 'a']}</g>`.markup).toBe(
    '<g x="1.23"><b>&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;</b>a</g>',
  )
})
