import { refuse } from '../../errors/refusal.ts'
import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import { bandsOptionText } from '../common/verdict-bands.ts'
import type { Analysis } from '../define.ts'
import { concludeAgreement } from './conclude.ts'
import { type AgreementOptions, agreementOptions } from './options.ts'
import { presentAgreement } from './present.ts'
import { type AgreementResult, agreementResult } from './result.ts'
import { agreementOptionTexts, agreementWords } from './sentences.ts'
import { type AgreementStatistics, mergeAgreement, summariseAgreement } from './summarise.ts'

/** Kappa: agreement of raters on categories. */
export const agreement: Analysis<AgreementOptions, AgreementStatistics, AgreementResult> = {
  id: 'agreement',
  stage: 'reliability',
  title: agreementWords.title,
  purpose: agreementWords.purpose,
  options: agreementOptions,
  result: agreementResult,
  optionTexts: { ...agreementOptionTexts, ...levelOptionText, ...bandsOptionText, ...commonOptionTexts },
  needs: ({ raters }) => {
    if (raters.length < 2) refuse('tooFewRaters', { k: raters.length })
    checkItems(raters, 2)
    return raters.map((name) => ({ name, as: 'category' }))
  },
  summarise: summariseAgreement,
  merge: mergeAgreement,
  conclude: concludeAgreement,
  present: presentAgreement,
}
