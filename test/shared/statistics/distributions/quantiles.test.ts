import { describe, expect, it } from 'vitest'
import { fQuantile } from '#shared/statistics/distributions/f-quantile.ts'
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

describe('tQuantile', () => {
  it('equals R’s qt, told from the t.test interval of attitude$rating against 60 (n = 30)', () => {
    const standardError = 2.2223955871072705
    expect(tQuantile(0.975, 29) * standardError).toBeCloseTo(9.178642664630047 - 4.63333333333334, 10)
  })
  it('equals printed tables: 12.706, 2.228, 1.980 for 1, 10, 120 degrees of freedom', () => {
    expect([1, 10, 120].map((df) => Number(tQuantile(0.975, df).toFixed(3)))).toEqual([12.706, 2.228, 1.98])
  })
})
