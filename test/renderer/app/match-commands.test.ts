import { describe, expect, it } from 'vitest'
import type { Command } from '../../../renderer/app/palette/command.ts'
import { matchCommands } from '../../../renderer/app/palette/match-commands.ts'

const command = (title: string, also: string[] = [], group = '分析'): Command => ({
  id: title,
  group,
  title,
  also,
  run: () => undefined,
})
const commands = [
  command('组间比较', ['Group comparison', 'compareGroups']),
  command('信度分析', ['Reliability', 'reliability']),
  command('信度效度', ['Reliability'], '页面'),
  command('IPA 分析', ['IPA', 'ipa']),
]
const titles = (typed: string) => matchCommands(commands, typed).map(({ title }) => title)

describe('what is typed into the palette', () => {
  it('finds nothing less than everything while nothing is typed', () => {
    expect(titles('  ')).toHaveLength(4)
  })

  it('finds titles by their beginning first, then by what stands within', () => {
    expect(titles('信度')).toEqual(['信度分析', '信度效度'])
    expect(titles('分析')[0]).toBe('IPA 分析')
  })

  it('finds letters in their order, as people abbreviate', () => {
    expect(titles('信效')).toEqual(['信度效度'])
  })

  it('finds by the other language, by the group and by several words', () => {
    expect(titles('compare')).toEqual(['组间比较'])
    expect(titles('页面')).toEqual(['信度效度'])
    expect(titles('reliability 页面')).toEqual(['信度效度'])
  })

  it('finds nothing where nothing fits', () => {
    expect(titles('原价')).toEqual([])
  })
})
