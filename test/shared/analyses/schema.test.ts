import { describe, expect, it } from 'vitest'
import { describeResult } from '#shared/analyses/describe-result.ts'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import { analysisParameters } from '#shared/analyses/schema.ts'
import { languages } from '#shared/messages/language.ts'
import { refusalOf } from './refusal-of.ts'
import { shops } from './survey.ts'

/** Every id of the catalogue, in its order. */
const catalogue = [
  ...['frequencies', 'descriptives', 'crosstab', 'multipleResponse', 'compareGroups', 'correlations'],
  ...['reliability', 'icc', 'agreement', 'factor', 'cfa'],
  ...['ahp', 'ahpConsistent', 'entropyWeights', 'criticWeights', 'variationWeights', 'independenceWeights'],
  ...['pcaWeights', 'expertWeights', 'combinedWeights'],
  ...['postStratify', 'rake', 'weightedMean'],
  ...['index', 'satisfactionRate', 'nps', 'gapScores', 'fuzzyEvaluation'],
  ...['ipa', 'keyDrivers', 'pareto', 'runChart', 'controlChart', 'benchmark', 'compareWaves'],
]
/** What the program offers besides; an id belongs either to the catalogue or here. */
const beyond = ['ahpHierarchy', 'weightSensitivity', 'topBox', 'acsi']
const ids = analyses.map((analysis) => analysis.id)

describe('the list of analyses', () => {
  it('has the ids of the catalogue in its order, then named others, each once', () => {
    expect(ids).toEqual([...catalogue, ...beyond])
  })
})

describe.each(ids)('the parameters of %s', (id) => {
  it.each(languages)('are JSON Schema with a name and help in %s for every option', (language) => {
    const schema = analysisParameters(id, language)
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.title).toBe(findAnalysis(id).title[language])
    expect(schema.description).toMatch(/[。.]$/)
    expect(Object.keys(schema.properties).length).toBeGreaterThan(4)
    for (const [option, property] of Object.entries(schema.properties)) {
      const texts = { title: expect.stringMatching(/./), description: expect.stringMatching(/[。.]$/) }
      expect(property, option).toMatchObject(texts)
    }
    // What goes to other programs as text says the same there.
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
  it('explain no option that does not exist', () => {
    const { optionTexts } = findAnalysis(id)
    const { properties } = analysisParameters(id, 'en')
    const common = ['filter', 'weight', 'declared', 'reverse', 'missing']
    const extra = Object.keys(optionTexts).filter((option) => !common.includes(option) && !(option in properties))
    expect(extra).toEqual([])
  })
})

describe('analysisParameters', () => {
  it('name what must be given, and the defaults of the rest', () => {
    const { required, properties } = analysisParameters('reliability', 'en')
    expect(required).toEqual(['items'])
    expect(properties['missing']).toMatchObject({ enum: ['listwise', 'pairwise', 'mean'], default: 'listwise' })
  })
  it('say what the codes of a choice stand for', () => {
    const { properties } = analysisParameters('factor', 'en')
    expect(properties['factors']).toMatchObject({ enumTitles: { kaiser: 'Eigenvalues above 1' } })
    expect(properties['rotation']).toMatchObject({ enumTitles: { none: 'None' } })
  })
  it.each(ids)('explain the options of %s in words: the codes are those of the command line', (id) => {
    for (const language of languages) {
      const { properties } = analysisParameters(id, language)
      for (const [option, { description, enum: codes = [] }] of Object.entries(properties)) {
        const said = (codes as unknown[]).filter((code) =>
          new RegExp(`\\b${String(code)}(：|: )`).test(String(description)),
        )
        expect(said, `${option} in ${language}`).toEqual([])
        if (language === 'zh-CN') expect(description, option).not.toMatch(/\b[a-z]+[A-Z]\w*|命令行/)
      }
    }
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
