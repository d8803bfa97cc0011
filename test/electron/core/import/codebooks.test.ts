import { describe, expect, it } from 'vitest'
import { CodePairs } from '#core/import/codebooks/code-pairs.ts'
import { previewWithOther, readResponses } from '#core/import/index.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { fixturePath, importCase } from './support/cases.ts'
import { collect } from './support/collect.ts'

const words = importCase('p01')
const codes = importCase('p02')
const file = ({ file: name }: typeof words) => ({ path: fixturePath(name), name })

describe('two exports of one 问卷星 survey', () => {
  it('give the codes their labels, and the question with code 1 as the best its direction', async () => {
    const { mapping, problems } = await previewWithOther(file(codes).path, codes.file, file(words))
    const of = (column: string) => mapping.variables.find((variable) => variable.column === column)
    expect(of('G')?.labels).toEqual({ 1: '男', 2: '女' })
    expect(of('I')?.labels).toEqual({ 1: '远岚E5', 2: '远岚S7', 3: '启悦X3', 4: '星驰M6', 5: '其他' })
    // Nobody gave the lowest mark to 接待及时性; the scale in words has it all the same.
    expect(of('Q')).toMatchObject({
      direction: 'high',
      labels: { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' },
    })
    expect(of('AC')).toMatchObject({
      direction: 'low',
      labels: { 1: '非常满意', 2: '满意', 3: '一般', 4: '不满意', 5: '非常不满意' },
    })
    expect(problems.map(({ code }) => code)).toContain('directionConflict')
    expect(problems.map(({ code }) => code)).not.toContain('codesWithoutLabels')
  })

  it('lead to the same answers whichever of them is imported', async () => {
    const read = async (own: typeof words, other: typeof words) => {
      const { mapping, summary } = await previewWithOther(file(own).path, own.file, file(other))
      const rows = await collect(readResponses(fixturePath(own.file), mapping))
      const names = ['1、您的性别', '6、接待及时性', '8、您对本次维修保养的总体评价']
      const at = names.map((name) => mapping.variables.findIndex((variable) => variable.name === name))
      return { answers: rows.map(({ values }) => at.map((index) => values[index])), n: summary.responses }
    }
    expect(await read(words, codes)).toEqual(await read(codes, words))
  })

  it('of different surveys are refused', async () => {
    const other = { path: fixturePath('p03-物业服务满意度调查.xlsx'), name: '物业.xlsx' }
    expect(await laterRefusalOf(previewWithOther(file(codes).path, codes.file, other))).toMatchObject({
      code: 'exportsDiffer',
    })
  })
})

describe('CodePairs', () => {
  it('keeps which code goes with which label, in the order of the codes', () => {
    const pairs = new CodePairs()
    for (const [code, label] of [
      ['10', '其他'],
      ['2', '女'],
      ['1', '男'],
      ['2', '女'],
    ] as const)
      pairs.add(code, label)
    expect(pairs.table()).toEqual({
      labels: new Map([
        ['1', '男'],
        ['2', '女'],
        ['10', '其他'],
      ]),
      conflict: null,
    })
  })

  it('notices a code that stands for two labels', () => {
    const pairs = new CodePairs()
    pairs.add('1', '男')
    pairs.add('1', '女')
    expect(pairs.table().conflict).toContain('1')
  })
})
