import type { Say } from '../common/say.ts'
import type { FactorResult } from './result.ts'
import { factorWords as words } from './sentences.ts'

/** What a factor (by place, from 0) is called. */
export function factorName({ extraction }: Pick<FactorResult, 'extraction'>, place: number, say: Say): string {
  return say.text(extraction === 'pca' ? words.componentNumber : words.factorNumber, { k: place + 1 })
}

/** The same at the head of a narrow column. */
export function factorHead({ extraction }: Pick<FactorResult, 'extraction'>, place: number, say: Say): string {
  return say.text(extraction === 'pca' ? words.componentHead : words.factorNumber, { k: place + 1 })
}
