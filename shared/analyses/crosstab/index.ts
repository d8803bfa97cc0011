import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeCrosstab } from './conclude.ts'
import { type CrosstabOptions, crosstabOptions } from './options.ts'
import { presentCrosstab } from './present.ts'
import { type CrosstabResult, crosstabResult } from './result.ts'
import { crosstabOptionTexts, crosstabWords } from './sentences.ts'
import { type CrosstabStatistics, crosstabVariables, mergeCrosstab, summariseCrosstab } from './summarise.ts'

/** A table of two variables against each other, with tests of their independence. */
export const crosstab: Analysis<CrosstabOptions, CrosstabStatistics, CrosstabResult> = {
  id: 'crosstab',
  stage: 'data',
  title: crosstabWords.title,
  purpose: crosstabWords.purpose,
  options: crosstabOptions,
  result: crosstabResult,
  optionTexts: { ...crosstabOptionTexts, ...commonOptionTexts },
  needs: (options) => {
    const variables = crosstabVariables(options)
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'category' }))
  },
  summarise: summariseCrosstab,
  merge: mergeCrosstab,
  conclude: concludeCrosstab,
  present: presentCrosstab,
}
