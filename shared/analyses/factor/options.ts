import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'
import { bandsOption } from '../common/verdict-bands.ts'
import { adequacyBands, notableLoading } from '../validity-bands.ts'

export const factorOptions = z.strictObject({
  ...commonShape,
  items: variablesOption('numeric'),
  missing: z.enum(['listwise', 'pairwise', 'mean']).default('listwise'),
  extraction: z.enum(['pca', 'paf', 'ml', 'minres']).default('pca'),
  /** A number, eigenvalues above 1, or eigenvalues above those of random data. */
  factors: z.union([z.int().min(1), z.enum(['kaiser', 'parallel'])]).default('kaiser'),
  rotation: z.enum(['none', 'varimax', 'oblimin', 'promax']).default('varimax'),
  kaiserNormalization: z.boolean().default(true),
  /** Promax: the power that varimax loadings are raised to. */
  kappa: z.number().gt(1).default(4),
  /** null: 25 rounds of principal axis factoring, as SPSS; 200 steps of the other methods. */
  maxIterations: z.int().min(1).nullable().default(null),
  /** null: a change of communality of 0.001, as SPSS; a slope of 1e-9 for maximum likelihood and minimum residuals. */
  convergence: z.number().gt(0).nullable().default(null),
  /** Parallel analysis. */
  seed: z.int().min(0).default(1),
  samples: z.int().min(20).max(10_000).default(500),
  quantile: z.number().gt(0).lt(1).default(0.95),
  /** Loadings of this size or more count an item to a factor, in the findings and in bold type. */
  loadingLimit: z.number().gt(0).lt(1).default(notableLoading),
  /** How the tables of loadings are laid out, as in the dialog Format of SPSS; the result is the same. */
  sortLoadings: z.boolean().default(false),
  /** Loadings of a smaller size leave their cell empty; 0: all are shown. */
  hideLoadingsBelow: z.number().min(0).lt(1).default(0),
  bands: bandsOption(adequacyBands),
})
export type FactorOptions = z.infer<typeof factorOptions>
