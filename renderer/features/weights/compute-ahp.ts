import { type AhpResult, ahpResult } from '#shared/analyses/ahp/result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'

const noRows = { rowCount: 0, columns: new Map() }

/** AHP reads no responses: it is computed in the page, so that weights and CR follow the slider within a frame. */
export function computeAhp(options: Readonly<Record<string, unknown>>): AhpResult | RefusalError {
  try {
    return ahpResult.parse(findAnalysis('ahp').run(noRows, options))
  } catch (error) {
    if (error instanceof RefusalError) return error
    throw error
  }
}
