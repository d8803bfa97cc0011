import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { analyses } from '#shared/analyses/index.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { GenericAnalysis } from '../../../../renderer/features/analysis/generic/generic-analysis.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { surveyProject } from './survey-project.ts'

preparePage()

/** An identifier of the program, such as `relativeWeights` or `tolerance`: nothing a person should read. */
const rawKey = /^[a-z]+(?:[A-Z][a-z]*)*\d*[kK]?$/

const appearances = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const

describe.each(appearances)('the form of every analysis, $language and $theme', ({ language, theme }) => {
  beforeEach(() => localStorage.setItem('csat.theme', theme))

  it.each(analyses.map(({ id }) => id))(
    '%s names every control and gives a result, advice or what is missing',
    async (id) => {
      const analysis = analyses.find((one) => one.id === id)
      renderPage(<GenericAnalysis id={id} />, fakeCore(surveyProject), language)
      const panel = await screen.findByRole('region', { name: analysisTexts.options[language] })
      for (const role of ['textbox', 'combobox', 'spinbutton', 'checkbox', 'button'] as const) {
        expect(screen.queryAllByRole(role, { name: '' })).toEqual([])
      }
      const words = [...panel.querySelectorAll('label, legend, option, th, summary')].map((one) =>
        one.textContent.trim(),
      )
      expect(words.filter((word) => rawKey.test(word))).toEqual([])

      const card = screen.getByRole('region', { name: analysis?.title[language] ?? '' })
      await waitFor(() => {
        expect(card.querySelector('.blocks, .notice, .panel-body > p.soft')).not.toBeNull()
        expect(card.textContent).not.toContain(analysisTexts.computing[language])
      })
      const failed = commonTexts.unexpectedError[language].slice(0, 6)
      expect(within(card).queryByText(new RegExp(`^${failed}`))).toBeNull()
    },
  )
})

describe('forms that are filled in from the project', () => {
  // What the roles of the variables tell enough for; the others ask for what only the user knows.
  const immediate = [
    ...['crosstab', 'multipleResponse', 'compareGroups', 'correlations', 'factor', 'cfa', 'icc', 'keyDrivers'],
    ...['criticWeights', 'variationWeights', 'independenceWeights', 'pcaWeights', 'ahpConsistent', 'weightedMean'],
    ...['gapScores', 'fuzzyEvaluation', 'runChart', 'controlChart', 'benchmark', 'compareWaves'],
  ]

  it.each(immediate)('%s shows a result at once', async (id) => {
    const { container } = renderPage(<GenericAnalysis id={id} />, fakeCore(surveyProject))
    await waitFor(() => expect(container.querySelector('.result-card .blocks')?.textContent ?? '').not.toBe(''))
  })
})
