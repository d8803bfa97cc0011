import { describe, expect, it } from 'vitest'
import { legendOverflow } from '#shared/charts/base-option.ts'
import { chartTheme } from '#shared/charts/theme.ts'

describe('a legend', () => {
  const theme = { ...chartTheme('light'), fontSize: 10 }
  /** Ten pixels a character: an entry of four takes 20 + 5 + 40, and 15 to the next. */
  const context = {
    theme,
    language: 'en',
    width: 330,
    height: 200,
    measure: (text: string) => text.length * 10,
  } as const

  it('takes no more than its place while its entries fit one row', () => {
    expect(legendOverflow(context, ['four', 'four', 'four', 'four'])).toBe(0)
    expect(legendOverflow(context, ['one'])).toBe(0)
  })

  it('pushes the plot down by a row where they do not', () => {
    expect(legendOverflow(context, ['four', 'four', 'four', 'four', 'four'])).toBe(27)
    expect(legendOverflow(context, new Array<string>(9).fill('four'))).toBe(54)
  })
})
