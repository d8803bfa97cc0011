import type { Loadings } from '../../statistics/factor/loadings.ts'
import { oblimin } from '../../statistics/factor/oblimin.ts'
import { promax } from '../../statistics/factor/promax.ts'
import type { Rotation } from '../../statistics/factor/rotation.ts'
import { varimax } from '../../statistics/factor/varimax.ts'
import type { FactorOptions } from './options.ts'

/** The rotated solution; null without a rotation, with a single factor, and where factors fall together. */
export function rotateFactors(loadings: Loadings, options: FactorOptions): Rotation | null {
  if (loadings.length < 2) return null
  switch (options.rotation) {
    case 'none':
      return null
    case 'varimax':
      return varimax(loadings, options.kaiserNormalization)
    case 'oblimin':
      return oblimin(loadings, options.kaiserNormalization)
    case 'promax':
      return promax(loadings, options.kappa, options.kaiserNormalization)
  }
}
