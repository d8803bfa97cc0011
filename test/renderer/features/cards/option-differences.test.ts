import { describe, expect, it } from 'vitest'
import { fill } from '#shared/messages/language.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { optionDifferences } from '../../../../renderer/features/analysis/cards/option-differences.ts'

const shop: Variable = {
  ...{ name: 'shop', label: '门店', role: 'segment', type: 'nominal', scale: null, direction: null, missing: [] },
  labels: { 1: '东店', 2: '西店' },
}
const words = {
  say: (text: Parameters<typeof fill>[0], details?: Parameters<typeof fill>[2]) => fill(text, 'zh-CN', details),
  language: 'zh-CN' as const,
  labels: { shop: '门店', Q1: '态度', Q2: '速度' },
  variables: [shop],
}

describe('what two results were asked differently', () => {
  it('names responses by the labels of their values, as the cards do', () => {
    const east = { variables: ['Q1'], filter: [{ variable: 'shop', in: [1] }] }
    const both = { variables: ['Q1'], filter: [{ variable: 'shop', in: [1, 2] }] }
    expect(optionDifferences('descriptives', east, both, words)).toMatchObject([
      { first: '门店 = 东店', second: '门店 = 东店、西店' },
    ])
    expect(optionDifferences('descriptives', east, { variables: ['Q1'] }, words)).toMatchObject([
      { first: '门店 = 东店', second: '全部有效答卷' },
    ])
  })

  it('names variables by their labels', () => {
    expect(optionDifferences('descriptives', { variables: ['Q1'] }, { variables: ['Q1', 'Q2'] }, words)).toMatchObject([
      { first: '态度', second: '态度、速度' },
    ])
  })

  it('is nothing where one says what the other leaves to the analysis', () => {
    expect(optionDifferences('descriptives', { variables: ['Q1'], filter: [] }, { variables: ['Q1'] }, words)).toEqual(
      [],
    )
  })
})
