import type { Attack } from './attack.ts'

const kilobytes = 100 * 1024
const flood = (text: string): string => text.repeat(Math.ceil(kilobytes / text.length)).slice(0, kilobytes)

/** 100 KB of one thing: longer than the contract lets in, given to the core all the same. */
export const floods: readonly Attack[] = [
  { name: 'one letter', say: flood('a') },
  { name: 'one character', say: flood('再') },
  { name: 'emoji', say: flood('🙂') },
  { name: 'families of emoji', say: flood('👨‍👩‍👧‍👦') },
  { name: 'digits', say: flood('1') },
  { name: 'digits with blanks', say: flood('1 ') },
  { name: 'brackets', say: flood('[') },
  { name: 'brackets that close', say: '('.repeat(kilobytes / 2) + ')'.repeat(kilobytes / 2) },
  { name: 'nested objects', say: '{"a":'.repeat(20_000) },
  { name: 'blanks', say: flood(' ') },
  { name: 'question marks', say: flood('?') },
  { name: 'quotes', say: flood('"') },
  { name: 'Chinese numerals', say: flood('九千九百') },
  { name: 'units of numerals', say: flood('亿') },
  { name: 'hexadecimal groups', say: flood('ff:') },
  { name: 'dots', say: flood('1.') },
  { name: 'hyphens', say: flood('a-') },
  { name: 'at signs', say: flood('a@') },
  { name: 'pinyin without end', say: flood('(bèi') },
  { name: 'combining marks', say: flood('\u0301') },
  { name: 'soft hyphens', say: flood('\u00AD') },
  { name: 'half surrogates', say: flood('\uD800') },
  { name: 'ten thousand lines', say: 'x\n'.repeat(10_000) },
  { name: 'placeholders', say: flood('{{') },
  { name: 'tags', say: flood('<b') },
]
