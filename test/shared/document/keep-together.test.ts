import { describe, expect, it } from 'vitest'
import { keepTogether } from '#shared/document/keep-together.ts'

describe('keepTogether', () => {
  it.each([
    ['χ² = 2.76，p < 0.001）', 'χ²\u00a0=\u00a02.76，p\u00a0<\u00a00.001）'],
    ['a = b = c', 'a\u00a0=\u00a0b\u00a0=\u00a0c'],
    ['F(27, 214) = 20.39，58.4 分', 'F(27,\u00a0214)\u00a0=\u00a020.39，58.4\u00a0分'],
    ['χ² = m(n − 1)W', 'χ²\u00a0=\u00a0m(n\u00a0−\u00a01)W'],
  ])('keeps the signs of “%s” with their numbers', (text, kept) => expect(keepTogether(text)).toBe(kept))
  it('leaves other spaces as they are', () => {
    expect(keepTogether('27 items of 29, half-way - or so')).toBe('27 items of 29, half-way - or so')
  })
})
