import { describe, expect, it } from 'vitest'
import { describeResult } from '#shared/analyses/describe-result.ts'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import { analysisParameters } from '#shared/analyses/schema.ts'
import { languages } from '#shared/messages/language.ts'
import { refusalOf } from './refusal-of.ts'
import { shops } from './survey.ts'

const catalogue = [
  'frequencies',
  'descriptives',
  'reliability',
  'ahp',
  'entropyWeights',
  'index',
  'satisfactionRate',
  'ipa',
  'pareto',
]

describe('the list of analyses', () => {
  it('has the ids of the catalogue, each once', () => {
    expect(analyses.map((analysis) => analysis.id)).toEqual(catalogue)
  })
})

describe.each(catalogue)('the parameters of %s', (id) => {
  it.each(languages)('are JSON Schema with a name and help in %s for every option', (language) => {
    const schema = analysisParameters(id, language)
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.title).toBe(findAnalysis(id).title[language])
    expect(Object.keys(schema.properties).length).toBeGreaterThan(4)
    for (const property of Object.values(schema.properties)) {
      expect(property).toMatchObject({ title: expect.stringMatching(/./), description: expect.stringMatching(/./) })
    }
    expect(() => JSON.stringify(schema)).not.toThrow()
  })
})

describe('analysisParameters', () => {
  it('name what must be given, and the defaults of the rest', () => {
    const { required, properties } = analysisParameters('reliability', 'en')
    expect(required).toEqual(['items'])
    expect(properties['missing']).toMatchObject({ enum: ['listwise', 'pairwise', 'mean'], default: 'listwise' })
  })
  it('refuses an unknown id', () => {
    expect(refusalOf(() => analysisParameters('alpha', 'en')).code).toBe('unknownAnalysis')
  })
})

describe('describeResult', () => {
  it('puts the sentence beside each note, and the description and citations beside the method', () => {
    const result = findAnalysis('reliability').run(shops, { items: ['q1', 'q2'] })
    const described = describeResult(result, 'zh-CN', { q1: '接待' })
    expect(described.notes.map((note) => note.code)).toEqual(result.notes.map((note) => note.code))
    expect(described.notes[0]?.message).toBe('1 份答卷有缺答，按成列删除未计入。')
    expect(described.method).toMatchObject({ id: 'cronbachAlpha', description: expect.stringContaining('Cronbach α') })
    expect(described.method.citations[0]).toContain('Cronbach, L. J. (1951)')
    expect(described.n).toBe(5)
  })
})
