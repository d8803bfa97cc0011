import { describe, expect, it } from 'vitest'
import { fQuantile } from '#shared/statistics/distributions/f-quantile.ts'
import { normalPValue } from '#shared/statistics/distributions/normal-p-value.ts'
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts'
import { tQuantile } from '#shared/statistics/distributions/t-quantile.ts'

describe('fQuantile', () => {
  it('equals R’s qf, told from the Feldt limits that R computed for n = 30, k = 7', () => {
    // alpha_ci95_feldt of attitude: 1 − (1 − α)·F; the α is R's too.
    const alpha = 0.8431427695647599
    expect(1 - (1 - alpha) * fQuantile(0.975, 29, 174)).toBeCloseTo(0.7393756856431073, 12)
    expect(1 - (1 - alpha) * fQuantile(0.025, 29, 174)).toBeCloseTo(0.9157730721599816, 12)
  })
  it('equals printed tables: F(0.95; 5, 10) = 3.33, F(0.99; 1, 20) = 8.10', () => {
    expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.33, 2)
    expect(fQuantile(0.99, 1, 20)).toBeCloseTo(8.1, 2)
  })
})

describe('fQuantile with very many degrees of freedom', () => {
  it('stays with F, where R changes to χ²/df1: the mean of ln F is near 0 and its sd √(2/df1 + 2/df2)', () => {
    // 43,958 respondents, 40 items. The normal approximation of ln F is good to the fourth digit here.
    const df1 = 43957
    const df2 = 43957 * 39
    const spread = Math.sqrt(2 / df1 + 2 / df2)
    const centre = 1 / df2 - 1 / df1
    expect(Math.log(fQuantile(0.975, df1, df2))).toBeCloseTo(centre + 1.959964 * spread, 4)
    expect(Math.log(fQuantile(0.025, df1, df2))).toBeCloseTo(centre - 1.959964 * spread, 4)
    // R 4.2.2: qchisq(.975, 43957)/43957 = 1.0132636.
    expect(fQuantile(0.975, df1, df2)).toBeGreaterThan(1.0134)
  })
})

describe('tQuantile', () => {
  it('equals R’s qt, told from the t.test interval of attitude$rating against 60 (n = 30)', () => {
    const standardError = 2.2223955871072705
    expect(tQuantile(0.975, 29) * standardError).toBeCloseTo(9.178642664630047 - 4.63333333333334, 10)
  })
  it('equals printed tables: 12.706, 2.228, 1.980 for 1, 10, 120 degrees of freedom', () => {
    expect([1, 10, 120].map((df) => Number(tQuantile(0.975, df).toFixed(3)))).toEqual([12.706, 2.228, 1.98])
  })
})

describe('normalPValue and normalQuantile', () => {
  it('undo each other', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13)
    expect(normalPValue(normalQuantile(0.975))).toBeCloseTo(0.05, 13)
    expect(normalPValue(-1.959963984540054)).toBeCloseTo(0.05, 13)
  })
})
