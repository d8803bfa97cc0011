import type { FactorOptions } from './options.ts'
import type { FactorResult } from './result.ts'

const methods = { pca: 'factorPca', paf: 'factorPaf', ml: 'factorMl', minres: 'factorMinres' } as const
const extractions = { pca: 'harman1976', paf: 'harman1976', ml: 'joreskog1967', minres: 'harman1976' } as const
const rotations = {
  none: [],
  varimax: ['kaiser1958'],
  oblimin: ['jennrichSampson1966'],
  promax: ['hendricksonWhite1964'],
} as const

export function factorMethod({ extraction, rotation, factors }: FactorOptions): FactorResult['method'] {
  return {
    id: methods[extraction],
    references: [
      'kaiserRice1974',
      'bartlett1950',
      extractions[extraction],
      ...rotations[rotation],
      ...(factors === 'parallel' ? (['horn1965'] as const) : []),
    ],
  }
}
