import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { templateItems } from '#core/entry/template-items.ts'
import { refusalOf } from '../project/support/refusal-of.ts'

const resources = join(import.meta.dirname, '..', '..', '..', '..', 'resources')

describe('templateItems', () => {
  test('gives the questions of a template as items on its scale, in the language asked for', () => {
    const { scale, fields } = templateItems(resources, 'property', 'zh-CN')
    expect(scale).toEqual([1, 5])
    expect(fields).toHaveLength(18)
    expect(fields[0]).toMatchObject({
      name: 'Q1',
      label: '您对门岗的人员和访客出入管理是否满意？',
      role: 'item',
      direction: 'high',
      labels: { 5: '非常满意' },
    })
    expect(templateItems(resources, 'property', 'en').fields[0]?.labels['1']).toBe('Very dissatisfied')
  })

  test('refuses a template that does not exist', () => {
    expect(refusalOf(() => templateItems(resources, 'none', 'en')).code).toBe('unknownTemplate')
  })
})
